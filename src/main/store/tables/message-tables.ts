import type { Id } from '../../../domain/identity';
import type { ArrivedState } from '../../../domain/messages/arrived';
import type { Carrier, Channel } from '../../../domain/messages/channel';
import type { Delivery, NotDelivered } from '../../../domain/messages/delivery';
import type { MessageStatus } from '../../../domain/messages/message';
import type { Purpose } from '../../../domain/messages/purpose';
import type { InstantText } from '../../../domain/time/moment';
import type { FactColumns } from './fact-columns';

export interface MessagesTable {
  id: Id;
  version: number;
  person_id: Id | null;
  service_id: Id;
  channel: Channel;
  carrier: Carrier;
  purpose: Purpose | null;
  contact_point_id: Id | null;
  subject: string;
  text: string;
  status: MessageStatus;
  author: string;
  saved_at: InstantText;
  saved_offset: number;
  outgoing: string | null;
  outgoing_subject: string | null;
  from_address: string | null;
  to_address: string | null;
  queued_at: InstantText | null;
  queued_offset: number | null;
  sent_at: InstantText | null;
  sent_offset: number | null;
  problem: string | null;
  provider_id: string | null;
  next_attempt: InstantText | null;
  attempts: number;
  sending_since: InstantText | null;
  /** Words kept with their reasons, as JSON. */
  kept: string;
  authorised_use_id: Id | null;
  answers_id: Id | null;
  /** When the visit it is about takes place. */
  about: InstantText | null;
  send_at: InstantText | null;
  not_after: InstantText | null;
  /** The template it was begun from with what its fields were filled with, as JSON. */
  template: string | null;
  delivery_state: Delivery['state'] | null;
  delivery_why: NotDelivered | null;
  delivery_at: InstantText | null;
  delivery_offset: number | null;
  /** When this desk learned of it. */
  delivery_known_at: InstantText | null;
  /** When the provider is to be asked next what became of it; null where nobody asks any more. */
  delivery_ask_at: InstantText | null;
  /** When somebody saw to a failed delivery; the fact is in the audit. */
  delivery_seen_at: InstantText | null;
  batch_id: Id | null;
}

export interface MessageHistoryTable extends FactColumns {
  id: Id;
  message_id: Id;
  version: number;
  status: MessageStatus;
  problem: string | null;
}

/** What a service user or a carer wrote; the fact says who wrote it down here, and when. */
export interface ReceivedTable extends FactColumns {
  id: Id;
  person_id: Id;
  service_id: Id;
  channel: Channel;
  from_address: string;
  to_address: string;
  subject: string;
  text: string;
  received_at: InstantText;
  received_offset: number;
  /** The mail of the service's mailbox that it is; its trail owes the entry. */
  mail_id: Id | null;
  /** When it was answered or closed; null while it waits. */
  settled_at: InstantText | null;
  /** When it turned out to be somebody else's. */
  moved_at: InstantText | null;
}

export interface ReceivedAnswersTable extends FactColumns {
  id: Id;
  received_id: Id;
}

/** A text that somebody sent, as the provider told it; the fact says when it was taken over. */
export interface ArrivedTable extends FactColumns {
  id: Id;
  /** The provider's own name for it. */
  provider_id: string;
  from_number: string;
  to_number: string;
  text: string;
  arrived_at: InstantText;
  arrived_offset: number;
  state: ArrivedState;
  /** The received message it became. */
  received_id: Id | null;
  reason: string | null;
  /** When it was answered or closed as a reply, although nobody knows whose it is. */
  settled_at: InstantText | null;
}
