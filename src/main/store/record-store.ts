import type { Id } from '../../domain/identity';
import type { RecordEntry } from '../../domain/record/record-entry';
import type { InstantText } from '../../domain/time/moment';
import type { Stamp } from './people-store';

export interface RecordStore {
  /** The entry owed for a sent message; making it twice gives the same one. */
  open(messageId: Id, stamp: Stamp): Promise<RecordEntry>;
  get(id: Id): Promise<RecordEntry | undefined>;
  ofMessage(messageId: Id): Promise<RecordEntry | undefined>;
  /** What is not recorded yet, oldest sent first. */
  owed(): Promise<RecordEntry[]>;
  owedCount(): Promise<{ count: number; oldest: InstantText | null }>;
  /** Stamps `copied`. @throws ChangedElsewhere, NotThere */
  markCopied(id: Id, version: number, stamp: Stamp): Promise<RecordEntry>;
  /** The entry copied last, recorded or not. */
  lastCopied(): Promise<RecordEntry | undefined>;
  /** @throws ChangedElsewhere, NotThere */
  markRecorded(id: Id, version: number, stamp: Stamp): Promise<RecordEntry>;
}
