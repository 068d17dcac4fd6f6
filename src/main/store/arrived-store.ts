import type { Id } from '../../domain/identity';
import type { Channel } from '../../domain/messages/channel';
import type { Arrived, ArrivedState } from '../../domain/messages/arrived';
import type { Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';

/** A text as the provider tells it. */
export interface ToldText {
  /** The provider's own name for it: by it nothing is taken over twice. */
  readonly providerId: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly arrived: Moment;
}

/** What becomes of a text that was kept. */
export type Allotted =
  | { readonly state: 'waiting' }
  | { readonly state: 'theirs'; readonly receivedId: Id }
  | { readonly state: 'not-ours'; readonly reason: string };

/** Texts that arrived by themselves: first kept, then looked at. Their words are never changed (P25, P30). */
export interface ArrivedStore {
  /** Keeps what is not here yet. @returns how many of them were new */
  keep(texts: readonly ToldText[], stamp: Stamp): Promise<number>;
  get(id: Id): Promise<Arrived | undefined>;
  /** `not-ours` the newest first, others the oldest first. */
  list(state: ArrivedState, limit: number): Promise<Arrived[]>;
  count(state: ArrivedState): Promise<number>;
  /** @throws ChangedElsewhere when it is not in one of the states `from` any more */
  allot(id: Id, from: readonly ArrivedState[], to: Allotted): Promise<void>;
  /** The people who have a number (E.164) or an email address now, themselves or by a carer. */
  whoHave(value: string, channel?: Channel): Promise<Id[]>;
  /** The service that last sent a text to a person; nothing where none did. */
  lastServiceFor(personId: Id): Promise<Id | undefined>;
}
