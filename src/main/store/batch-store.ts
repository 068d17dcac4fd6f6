import type { Batch, BatchContent, BatchState, Step } from '../../domain/batches/batch';
import type { Tally } from '../../domain/batches/progress';
import type { KeptState, Listed, Recipient, RecipientState } from '../../domain/batches/recipient';
import type { ReasonCount, Summary } from '../../domain/batches/summary';
import type { Id } from '../../domain/identity';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';

/** A line of a file that put nobody on a list, and why, quoting nothing of it. */
export interface ListFault {
  readonly line: number;
  readonly sentence: string;
}

/** What is kept of a list beside what is shown of it. */
export interface KeptBatch {
  readonly batch: Batch;
  /** Who of the staff made it: nobody approves their own. Null where nobody said who they are. */
  readonly preparedBy: Id | null;
  /** As whom its messages are signed: fixed by the check. */
  readonly signedBy: { readonly name: string; readonly role: string } | null;
  readonly summary: Summary | null;
  /** The lines of the last file that put nobody on it; `count` of all of them. */
  readonly faults: { readonly count: number; readonly first: readonly ListFault[] };
}

/** What a step changes; what is left out stays as it is. */
export interface BatchChange {
  readonly state: BatchState;
  readonly hash?: string | null;
  readonly summary?: Summary | null;
  readonly signedBy?: KeptBatch['signedBy'];
  readonly approved?: (Step & { readonly hash: string }) | null;
  readonly started?: Step;
  readonly finished?: Moment;
  readonly problem?: string | null;
  readonly continuedBy?: Id;
}

/** What a check found for one recipient. */
export interface CheckedRecipient extends Pick<
  Recipient,
  'position' | 'contactPointId' | 'clause' | 'sentence' | 'alike' | 'age' | 'parts'
> {
  readonly state: Extract<KeptState, 'may-go' | 'stopped' | 'left-out'>;
  /** Of what they are sent; null where nothing is. */
  readonly hash: string | null;
}

/** A recipient as the list keeps them. */
export interface KeptRecipient extends Omit<Recipient, 'state'> {
  readonly state: KeptState;
  readonly hash: string | null;
  /** Taken out by hand. */
  readonly takenOut: boolean;
}

/** A recipient with the name of the person. */
export interface NamedRecipient {
  readonly recipient: Recipient;
  readonly personName: string;
  /** Of their message: why it failed, waits or is unsure. */
  readonly problem: string | null;
  /** Their message was given back to a writer, or asks a person: it is in somebody's hands, and no list's any more. */
  readonly inHand: boolean;
}

export interface BatchStore {
  /** Version 0 makes it. Any change makes it a draft again, without check and approval. @throws ChangedElsewhere, NotThere */
  save(
    id: Id,
    version: number,
    content: BatchContent,
    preparedBy: Id | null,
    stamp: Stamp,
  ): Promise<KeptBatch>;
  get(id: Id): Promise<KeptBatch | undefined>;
  /** Newest first. */
  list(limit: number): Promise<KeptBatch[]>;
  inStates(states: readonly BatchState[]): Promise<KeptBatch[]>;
  /** The newest other list of this name and service that was begun. */
  lastLike(batch: Pick<Batch, 'id' | 'name' | 'serviceId'>): Promise<KeptBatch | undefined>;
  /** @throws ChangedElsewhere, NotThere, StepNotAllowed */
  change(id: Id, version: number, change: BatchChange): Promise<KeptBatch>;
  /** Takes away a list of which nothing has gone. @throws ChangedElsewhere, NotThere, StepNotAllowed */
  remove(id: Id, version: number): Promise<void>;

  /**
   * Puts people on a list, behind those who are there or instead of them; it is a draft again then.
   * @throws ChangedElsewhere, NotThere
   */
  setPeople(
    id: Id,
    version: number,
    people: readonly Listed[],
    { replace, faults }: { replace: boolean; faults: KeptBatch['faults'] },
  ): Promise<KeptBatch>;
  /** Takes somebody out by hand, or takes that back; it is a draft again then. @throws ChangedElsewhere, NotThere */
  takeOut(id: Id, version: number, position: number, out: boolean): Promise<KeptBatch>;

  /** In the order of the list, behind a position. */
  recipients(id: Id, query: { after: number; limit: number }): Promise<KeptRecipient[]>;
  /** Those who may go and have not been given to the outbox, in the order of the list. */
  nextToQueue(id: Id, limit: number): Promise<KeptRecipient[]>;
  keepResults(id: Id, results: readonly CheckedRecipient[]): Promise<void>;
  /** What a recipient came to when their turn was; `queued`: their message was made. */
  settle(
    id: Id,
    position: number,
    to: { state: Extract<KeptState, 'queued' | 'stopped'>; clause: string | null; sentence: string | null },
  ): Promise<void>;
  page(
    id: Id,
    query: { show: RecipientState | 'all'; offset: number; limit: number },
  ): Promise<{ recipients: NamedRecipient[]; total: number }>;
  at(id: Id, position: number): Promise<NamedRecipient | undefined>;
  /** The hashes of what goes out, in the order of the list. */
  hashes(id: Id): Promise<string[]>;
  personIds(id: Id): Promise<Id[]>;
  tally(id: Id): Promise<Tally>;
  /** How many were given to the outbox, whatever became of them; how many of them it has not finished. */
  queuedCount(id: Id): Promise<{ ever: number; underWay: number }>;
  sentSince(id: Id, since: InstantText): Promise<number>;
  /** The messages that wait in the outbox and have not begun. */
  waitingMessages(id: Id): Promise<Array<{ id: Id; version: number }>>;
  /** Why recipients were stopped or failed, the most frequent first. */
  outcomes(id: Id): Promise<Array<ReasonCount & { state: RecipientState }>>;
}
