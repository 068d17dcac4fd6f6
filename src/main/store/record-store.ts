import type { Id } from '../../domain/identity';
import type { Channel } from '../../domain/messages/channel';
import type { Purpose } from '../../domain/messages/purpose';
import type { Original } from '../../domain/record/original';
import type { EntrySubject, RecordEntry } from '../../domain/record/record-entry';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';

/** What happened, and owes an entry to a person's record. */
export interface NewEntry {
  readonly about: EntrySubject;
  readonly personId: Id;
  readonly channel: Channel;
  /** Of a message that was sent. */
  readonly purpose?: Purpose;
  /** When it was sent or received, or the agreement changed. */
  readonly happened: Moment;
}

export interface RecordStore {
  /**
   * Owes an entry (P5, P19); owing the same thing twice gives the same one. An agreement may be confirmed many times:
   * each owes an entry of its own.
   * @throws NotThere when there is no such message, received message or agreement of this person
   */
  owe(entry: NewEntry, stamp: Stamp): Promise<RecordEntry>;
  /** The entry owed for a sent message, with what the message says. @throws NotThere when it was not sent */
  open(messageId: Id, stamp: Stamp): Promise<RecordEntry>;
  get(id: Id): Promise<RecordEntry | undefined>;
  /** The entry of a message that was sent. */
  ofMessage(messageId: Id): Promise<RecordEntry | undefined>;
  /** Who did what the entry is owed for: recorded, confirmed or withdrew an agreement, sent or wrote down a message. */
  owedBy(id: Id): Promise<string | undefined>;
  /** What is not recorded yet, the oldest first. */
  owed(): Promise<RecordEntry[]>;
  owedCount(): Promise<{ count: number; oldest: InstantText | null }>;
  /** What stands in the record and was not yet deleted from the phone or the mailbox it lies in, the oldest first (P16). */
  undeletedOriginals(): Promise<Original[]>;
  /** Saying it twice changes nothing. @throws NotThere, StepNotAllowed before the entry is confirmed */
  markOriginalDeleted(entryId: Id, stamp: Stamp): Promise<void>;
  /** Stamps `copied`. @throws ChangedElsewhere, NotThere */
  markCopied(id: Id, version: number, stamp: Stamp): Promise<RecordEntry>;
  /** Who copied an entry, as it stands copied now. */
  copiedBy(id: Id): Promise<string | undefined>;
  /** The entry copied last, recorded or not. */
  lastCopied(): Promise<RecordEntry | undefined>;
  /** @throws ChangedElsewhere, NotThere */
  markRecorded(id: Id, version: number, stamp: Stamp): Promise<RecordEntry>;
}
