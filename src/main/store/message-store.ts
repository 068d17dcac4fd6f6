import type { Id } from '../../domain/identity';
import type { DraftContent, Message, MessageStatus } from '../../domain/messages/message';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';

/** A message with the name of the person it is to. */
export interface MessageWithName {
  readonly message: Message;
  readonly personName: string | null;
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

export interface MessageStore {
  /** Version 0 makes the draft under the id given. @throws ChangedElsewhere, NotThere */
  saveDraft(id: Id, version: number, content: DraftContent, stamp: Stamp): Promise<Message>;
  get(id: Id): Promise<Message | undefined>;
  /** Newest first. */
  drafts(): Promise<MessageWithName[]>;
  /** One of these statuses, oldest first. */
  withStatus(statuses: readonly MessageStatus[]): Promise<MessageWithName[]>;
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
   */
  due(now: InstantText, beyondBelief: InstantText): Promise<OutboxItem[]>;
  /** The scheduled messages whose time has come, in the order of their times (P32). */
  scheduledUntil(now: InstantText): Promise<Message[]>;
  count(statuses: readonly MessageStatus[]): Promise<number>;
}
