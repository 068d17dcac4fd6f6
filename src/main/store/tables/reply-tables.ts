import type { Id } from '../../../domain/identity';
import type { ReplyAbout } from '../../../domain/replies/reply';
import type { InstantText } from '../../../domain/time/moment';
import type { FactColumns } from './fact-columns';

/** What somebody outside wrote to the service's mailbox; its fact says when it was taken over. */
export interface MailRepliesTable extends FactColumns {
  id: Id;
  mail_id: Id;
  /** Whose it is, as far as it is known. */
  person_id: Id | null;
  service_id: Id | null;
  from_address: string;
  to_address: string;
  subject: string;
  text: string;
  received_at: InstantText;
  received_offset: number;
  answers_message_id: Id | null;
  /** The received message that it is, as soon as it is known whose. */
  received_id: Id | null;
  /** When it was answered or closed; null while it waits. The facts are beside it: this is what lists are made by. */
  settled_at: InstantText | null;
}

/** `moved`: it turned out to be somebody else's, and the detail is the received message that it was. */
export type ReplyFactKind =
  'rings' | 'alarm-seen' | 'answered' | 'closed' | 'reopened' | 'offensive' | 'moved';

/** What was noted about a reply, under the name it came in by: it keeps that whoever it belongs to later. */
export interface ReplyFactsTable extends FactColumns {
  id: Id;
  about_kind: ReplyAbout['kind'];
  about_id: Id;
  /** Counts from 1 for each reply: order does not hang on clocks. */
  step: number;
  kind: ReplyFactKind;
  /** The reason, what was done, "yes" or "no". */
  detail: string | null;
}
