import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import type {
  DeletedHow,
  HeldFor,
  KeptMail,
  MailSource,
  OriginalState,
} from '../../../domain/trails/kept-mail';
import type { FactColumns } from './fact-columns';

/** A mail as it came in; its bytes are in mail_chunks, its words in mail_texts, its fact says who added it. */
export interface MailsTable extends FactColumns {
  id: Id;
  source_kind: MailSource['kind'];
  /** Of a file. */
  source_name: string | null;
  /** Of a mail of the mailbox, with the mail server's name for it: kept once. */
  mailbox: string | null;
  remote_id: string | null;
  state: KeptMail['state'];
  problem: string | null;
  trail_id: Id | null;
  /** Its place among the mails of the trail, from 0. */
  trail_place: number | null;
  message_id: string | null;
  /** Sender, subject, date and attachments as JSON; null until it was read. */
  head: string | null;
  attachment_count: number;
  /** PostgreSQL gives wide numbers as text. */
  bytes: number | string;
  sha256: string;
  arrived_at: InstantText | null;
  arrived_offset: number | null;
  original_state: OriginalState;
  /** When its deletion was first asked for: from then on it may be gone. */
  asked_at: InstantText | null;
  deleted_how: DeletedHow | null;
  deleted_at: InstantText | null;
  deleted_offset: number | null;
  deleted_by: string | null;
  held_why: HeldFor | null;
  held_note: string | null;
  held_by: string | null;
  held_at: InstantText | null;
  held_offset: number | null;
  original_problem: string | null;
  /** When its bytes and words were dropped: recorded, and deleted where it lay. */
  dropped_at: InstantText | null;
}

export interface MailChunksTable {
  mail_id: Id;
  /** From 0. */
  place: number;
  content: Uint8Array;
}

/** A mail that is coming in; its name is the mail's own. */
export interface MailUploadsTable extends FactColumns {
  id: Id;
}

/** What was read out of a mail, as JSON. */
export interface MailTextsTable {
  mail_id: Id;
  texts: string;
}

/** The message ids of a mail and of those attached to it, and of the mails that they answer. */
export interface MailMessageIdsTable {
  message_id: string;
  mail_id: Id;
}

/** What became of the original of a mail, step by step (P16). */
export interface MailHistoryTable extends FactColumns {
  id: Id;
  mail_id: Id;
  step: 'asked' | 'deleted' | 'held' | 'released';
  /** How it went, or why it is held back. */
  detail: string | null;
}
