import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import type { FactColumns } from './fact-columns';

/** Mails that belong together; its fact says who began it. Which mails those are stands in mails. */
export interface TrailsTable extends FactColumns {
  id: Id;
  version: number;
  subject: string;
  /** Its messages as JSON, and of them what lists show, so that lists read none. */
  messages: string;
  message_count: number;
  /** Who wrote the newest of them: a name, or the address. */
  newest_from: string;
  newest: InstantText;
  set_aside_reason: string | null;
  set_aside_by: string | null;
  set_aside_at: InstantText | null;
  set_aside_offset: number | null;
  /** When its mails had all gone over into another. */
  dissolved_at: InstantText | null;
}

/** What was done to a trail as a whole. */
export type TrailStep = 'begun' | 'rewritten' | 'set-aside' | 'put-back' | 'filed' | 'unfiled' | 'dissolved';

export interface TrailHistoryTable extends FactColumns {
  id: Id;
  trail_id: Id;
  version: number;
  step: TrailStep;
  /** The reason, or the filing. */
  detail: string | null;
}

/** A trail filed for one person; its fact says who filed it. The entry that is owed is about its id. */
export interface FilingsTable extends FactColumns {
  id: Id;
  version: number;
  trail_id: Id;
  person_id: Id;
  /** What was chosen, as JSON. */
  review: string;
  /** When it was taken back; the fact is in entry_withdrawals. */
  ended_at: InstantText | null;
}
