import type { Id } from '../../../domain/identity';
import type { Channel } from '../../../domain/messages/channel';
import type { Purpose } from '../../../domain/messages/purpose';
import type { AgreementChange, EntrySubject, RecordState } from '../../../domain/record/record-entry';
import type { InstantText } from '../../../domain/time/moment';
import type { FactColumns } from './fact-columns';

export interface RecordEntriesTable {
  id: Id;
  version: number;
  about_kind: EntrySubject['kind'];
  /** The message that was sent or received, the filing of a trail, or the agreement. */
  about_id: Id;
  /** Of an agreement; null for a message. */
  change: AgreementChange | null;
  person_id: Id;
  channel: Channel;
  purpose: Purpose | null;
  state: RecordState;
  happened_at: InstantText;
  happened_offset: number;
  copied_at: InstantText | null;
  copied_offset: number | null;
  recorded_at: InstantText | null;
  recorded_offset: number | null;
  recorded_by: string | null;
}

export interface RecordHistoryTable extends FactColumns {
  id: Id;
  entry_id: Id;
  version: number;
  state: RecordState;
}

/** That an entry is owed no more: what it was about was taken back before it was recorded. */
export interface EntryWithdrawalsTable extends FactColumns {
  id: Id;
  entry_id: Id;
}

export interface OriginalDeletionsTable extends FactColumns {
  id: Id;
  entry_id: Id;
}
