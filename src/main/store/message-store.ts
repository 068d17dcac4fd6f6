import type { Id } from '../../domain/identity';
import type { Carrier, Channel } from '../../domain/messages/channel';
import type { Delivery } from '../../domain/messages/delivery';
import type { DraftContent, Message, MessageStatus } from '../../domain/messages/message';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';

/** A message with the name of the person it is to. */
export interface MessageWithName {
  readonly message: Message;
  readonly personName: string | null;
  /** When the next attempt of one that waits may be made. */
  readonly nextAttempt: InstantText | null;
}

/** What is fixed at a change of status; what is left out stays as it is. */
export interface StatusChange {
  readonly status: MessageStatus;
  readonly outgoing?: string;
  readonly outgoingSubject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly queued?: Moment | null;
  readonly sent?: Moment;
  readonly problem?: string | null;
  /** The provider's own name for the message. */
  readonly providerId?: string;
  /** When the next attempt may be made. */
  readonly nextAttempt?: InstantText | null;
  readonly attempts?: number;
  /** When a message that waits is to go (P32). */
  readonly sendAt?: InstantText | null;
  readonly notAfter?: InstantText | null;
  /** When the provider is to be asked whether it arrived; null where it never tells. */
  readonly askDelivery?: InstantText | null;
}

/** What the outbox needs beside the message. */
export interface OutboxItem {
  readonly message: Message;
  readonly providerId: string | null;
  readonly nextAttempt: InstantText | null;
  readonly attempts: number;
  /** When it was last put to `sending`. */
  readonly sendingSince: InstantText | null;
}

/** Which carriers have something to do. */
export interface CarriersAtWork {
  /** Something waits on the queue, due or not. */
  readonly queued: ReadonlySet<Carrier>;
  readonly sending: ReadonlySet<Carrier>;
  readonly toFollow: ReadonlySet<Carrier>;
}

export interface MessageStore {
  /** Version 0 makes the draft under the id given. @throws ChangedElsewhere, NotThere */
  saveDraft(id: Id, version: number, content: DraftContent, stamp: Stamp): Promise<Message>;
  /** A draft that is one of many (P8), under an id of its own; the same again gives it once more. @throws ChangedElsewhere */
  addOneOfMany(id: Id, batchId: Id, content: DraftContent, stamp: Stamp): Promise<Message>;
  get(id: Id): Promise<Message | undefined>;
  /** Newest first. */
  drafts(): Promise<MessageWithName[]>;
  /** One of these statuses, oldest first; at most `limit`, and to one person, where these are given. */
  withStatus(statuses: readonly MessageStatus[], limit?: number, personId?: Id): Promise<MessageWithName[]>;
  /** Those of one of these statuses that come after the message given, in the order of their ids, at most `limit`. */
  page(statuses: readonly MessageStatus[], after: Id | null, limit: number): Promise<Message[]>;
  /** The same, of one person. */
  waitingTo(personId: Id): Promise<Message[]>;
  /** What was sent to a number or address before a moment, the newest first: what a reply may answer (P31). */
  sentTo(channel: Channel, to: string, before: InstantText, limit: number): Promise<Message[]>;
  /** Sent messages, newest first, at most `limit`; `words` are matched by their beginnings in text, subject and name. */
  search(query: {
    words: string;
    personId: Id | null;
    before: InstantText | null;
    limit: number;
  }): Promise<MessageWithName[]>;
  /**
   * Moves a message to another status and appends it to the message's history.
   * @throws ChangedElsewhere, NotThere, StepNotAllowed
   */
  changeStatus(id: Id, version: number, change: StatusChange, stamp: Stamp): Promise<Message>;
  outboxItem(id: Id): Promise<OutboxItem | undefined>;
  /**
   * The queued messages whose next attempt is due, oldest first. One that would wait beyond `beyondBelief` was put off
   * by a clock that has been set back since: it is due too. None goes before its time, whatever the clock did (P32).
   * Of one carrier, and at most `limit`, where these are given.
   */
  due(now: InstantText, beyondBelief: InstantText, limit?: number, carrier?: Carrier): Promise<OutboxItem[]>;
  /** What is being sent by a carrier, or was when the program ended, oldest first. */
  beingSent(carrier: Carrier, limit: number): Promise<OutboxItem[]>;
  /** The scheduled messages whose time has come, in the order of their times (P32); at most `limit`. */
  scheduledUntil(now: InstantText, limit?: number): Promise<Message[]>;
  /**
   * The sent messages about whose delivery the provider is to be asked now, the longest due first. One that would wait
   * beyond `beyondBelief` was put off by a clock that has been set back since: it is due too.
   */
  toFollow(
    carrier: Carrier,
    now: InstantText,
    beyondBelief: InstantText,
    limit: number,
  ): Promise<OutboxItem[]>;
  /**
   * Keeps what became of a sent message, and when the provider is asked next: never, where `nextAsk` is null.
   * @throws NotThere; @throws StepNotAllowed for a message that was not sent
   */
  keepDelivery(
    id: Id,
    delivery: Pick<Delivery, 'state' | 'why' | 'when'> | null,
    nextAsk: InstantText | null,
    stamp: Stamp,
  ): Promise<Message>;
  /** Somebody saw to a message that did not arrive. Saying it twice changes nothing. @throws NotThere, StepNotAllowed */
  sawToDelivery(id: Id, stamp: Stamp): Promise<Message>;
  /** Sent messages that did not arrive and that nobody has seen to, the newest failure first, at most `limit`. */
  notDelivered(limit: number): Promise<MessageWithName[]>;
  countNotDelivered(): Promise<number>;
  /** The carriers that have anything to do now: to send, to be asked about, or to be asked whether it arrived. */
  atWork(now: InstantText, beyondBelief: InstantText): Promise<CarriersAtWork>;
  /** How many wait on the queue, by carrier. */
  queuedBy(): Promise<ReadonlyMap<Carrier, number>>;
  count(statuses: readonly MessageStatus[]): Promise<number>;
}
