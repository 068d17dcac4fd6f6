import type { Message } from '../../domain/messages/message';
import type { InstantText } from '../../domain/time/moment';
import type { OutboxItem, StatusChange } from '../store/message-store';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';
import { momentAt, type Surroundings } from '../surroundings';
import { nextAttempt } from './back-off';
import type { SendOutcome } from './send-adapter';
import { writeSent } from './sent';
import { decidedBy } from './versions';

/** What came of a message and can be written as it is; `unknown` is asked about first. */
export type Settled =
  | (Extract<SendOutcome, { kind: 'sent' }> & {
      readonly at: InstantText;
      readonly askDelivery?: InstantText;
    })
  | Exclude<SendOutcome, { kind: 'sent' | 'unknown' }>
  | { readonly kind: 'unsure'; readonly sentence: string }
  /** It was surely not handed over: sending was paused, or the program ends. */
  | { readonly kind: 'not-begun' };

/** Writes what came of messages that were sent. */
export interface OutcomeWriter {
  /** Resolves when it is in the store; rejects when the store could not take it. */
  write(item: OutboxItem, outcome: Settled): Promise<void>;
}

interface Waiting {
  readonly item: OutboxItem;
  readonly outcome: Settled;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** As many as are written at once. */
const TOGETHER = 32;

/** What came while the last write was under way is written together with the next: a disk is waited for once. */
export function createOutcomeWriter(surroundings: Surroundings): OutcomeWriter {
  const { store, stamp, emit, pack, now } = surroundings;
  const waiting: Waiting[] = [];
  let working = false;

  /** @returns whether the person's contact point was marked (P20) */
  const refuse = async (
    inside: Aggregates,
    message: Message,
    { sentence, why }: Extract<Settled, { kind: 'refused' }>,
    by: Stamp,
  ): Promise<boolean> => {
    const { id, version, personId, contactPointId } = message;
    await inside.messages.changeStatus(id, version, { status: 'failed', problem: sentence }, by);
    await inside.audit.append({ what: 'message.refused', about: id, detail: decidedBy(pack) }, by);
    if (why === undefined || personId === null || contactPointId === null) return false;
    return inside.people.markFailed(personId, contactPointId, why, by);
  };

  const takenBy = (
    inside: Aggregates,
    { message }: OutboxItem,
    { providerId, from, at, askDelivery }: Extract<Settled, { kind: 'sent' }>,
    by: Stamp,
  ): Promise<Message> => {
    const gone = { sent: momentAt(at), from, providerId, ...(askDelivery && { askDelivery }) };
    return writeSent(inside, pack, message, gone, by);
  };

  /** What is no end of it: back on the queue, or a question to a person. */
  const changeBy = (
    outcome: Exclude<Settled, { kind: 'sent' | 'refused' }>,
    attempts: number,
  ): StatusChange => {
    if (outcome.kind === 'unsure') return { status: 'unsure', problem: outcome.sentence };
    if (outcome.kind === 'not-begun') return { status: 'queued', attempts: attempts - 1 };
    const { sentence: problem, waitSeconds, slowDown } = outcome;
    // Where the provider asks for less of everything, its carrier waits: the message is none the worse for it.
    if (slowDown === true) return { status: 'queued', problem, attempts: attempts - 1, nextAttempt: null };
    const at = nextAttempt(now(), attempts, Math.random(), waitSeconds);
    return { status: 'queued', problem, nextAttempt: at };
  };

  /** @returns whether the person's contact point was marked */
  const writeOne = async (inside: Aggregates, { item, outcome }: Waiting, by: Stamp): Promise<boolean> => {
    if (outcome.kind === 'refused') return refuse(inside, item.message, outcome, by);
    if (outcome.kind === 'sent') await takenBy(inside, item, outcome, by);
    else {
      const { id, version } = item.message;
      await inside.messages.changeStatus(id, version, changeBy(outcome, item.attempts), by);
    }
    return false;
  };

  const writeAll = async (some: readonly Waiting[]): Promise<void> => {
    const by = await stamp();
    const marked = await store.transaction(async (inside) => {
      const people: Waiting[] = [];
      for (const each of some) if (await writeOne(inside, each, by)) people.push(each);
      return people;
    });
    emit({ kind: 'changed', area: 'messages' });
    if (some.some(({ outcome }) => outcome.kind === 'sent')) emit({ kind: 'changed', area: 'record' });
    for (const { item } of marked)
      emit({ kind: 'changed', area: 'people' }, item.message.personId ?? undefined);
    for (const { done } of some) done();
  };

  /** One that can't be written must not keep the others from it. */
  const writeEach = async (some: readonly Waiting[]): Promise<void> => {
    for (const each of some) await writeAll([each]).catch(each.failed);
  };

  const work = async (): Promise<void> => {
    working = true;
    while (waiting.length > 0) {
      const some = waiting.splice(0, TOGETHER);
      await writeAll(some).catch(() => writeEach(some));
    }
    working = false;
  };

  return {
    write: (item, outcome) =>
      new Promise((done, failed) => {
        waiting.push({ item, outcome, done, failed });
        if (!working) void work();
      }),
  };
}
