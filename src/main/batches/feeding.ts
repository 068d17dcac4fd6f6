import { Temporal } from 'temporal-polyfill';
import { FEEDING } from '../../domain/batches/batch';
import type { Id } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import { timeAndDay } from '../../domain/time/spoken-dates';
import { instantText, type InstantText } from '../../domain/time/moment';
import type { Bench, Judge } from '../judge';
import type { KeptBatch, KeptRecipient } from '../store/batch-store';
import type { Aggregates } from '../store/store';
import { decidedBy } from '../send/versions';
import type { Surroundings } from '../surroundings';
import { oneOfMany, opensAt, type Filling, type OneOfMany } from './one-of-many';

/** Gives the outbox the next of a list. */
export interface Feeding {
  feed(id: Id): Promise<void>;
  /** Waits for what is being queued. */
  end(): Promise<void>;
}

/** So many wait in the outbox at most: a stop has little to take back, and the outbox is never idle. Email goes slowly. */
const AHEAD = { sms: 200, email: 30 } as const;
/** What is queued has gone by then, or nearly: nothing is queued so shortly before the service closes (P32). */
const BEFORE_CLOSING = { seconds: 75 };
/** So many are queued in one transaction: others get their turn in between. */
const AT_ONCE = 20;

const CHANGED =
  'Something of this message is not as it was checked: the person’s name, number or address, or the service. Check the rest again.';

export function createFeeding(surroundings: Surroundings, judge: Judge): Feeding {
  const { store, emit, moment, now, pack } = surroundings;
  let feeding: Promise<void> = Promise.resolve();

  /** How many of a list may be queued now. */
  const room = async ({ batch }: KeptBatch): Promise<number> => {
    const { ever, underWay } = await store.batches.queuedCount(batch.id);
    const ahead = AHEAD[batch.channel] - underWay;
    return batch.state === 'first-few' ? Math.min(ahead, pack.manyAtOnce.firstFew - ever) : ahead;
  };

  /** @returns how many were looked at: none where there are no more, or none may go now */
  const queueSome = async (id: Id, bench: Bench, most: number): Promise<number> => {
    return store.transaction(async (inside) => {
      // A stop that came in between counts.
      const kept = await inside.batches.get(id);
      if (kept === undefined || !FEEDING.includes(kept.batch.state)) return 0;
      const next = await inside.batches.nextToQueue(id, Math.min(most, AT_ONCE));
      const people = new Map(
        (await inside.people.getMany(next.map(({ personId }) => personId))).map((each) => [each.id, each]),
      );
      for (const one of next) {
        const opens = await queueOne(inside, { kept, bench }, one, people.get(one.personId));
        if (opens === undefined) continue;
        await sayOnce(
          inside,
          kept,
          `It is outside working hours: it goes on by itself at ${timeAndDay(opens)}.`,
        );
        return 0;
      }
      await sayOnce(inside, kept, null);
      return next.length;
    });
  };

  /** @returns when the service opens, where it is closed now: nothing was done then */
  const queueOne = async (
    inside: Aggregates,
    { kept, bench }: { kept: KeptBatch; bench: Bench },
    one: KeptRecipient,
    person: Person | undefined,
  ): Promise<InstantText | undefined> => {
    const { batch, signedBy, summary } = kept;
    const filling = { batch, bench, signedBy, written: summary?.checked ?? batch.made.when.at };
    const message = person === undefined ? undefined : oneOfMany(filling, one, person);
    const opens = message === undefined ? undefined : (message.opens ?? opensAfter(message, filling, person));
    if (opens !== undefined) return opens;
    const stop = message === undefined ? { clause: 'P8', sentence: CHANGED } : stopNow(message, one);
    if (message === undefined || stop !== undefined) {
      await inside.batches.settle(batch.id, one.position, {
        state: 'stopped',
        clause: stop?.clause ?? null,
        sentence: stop?.sentence ?? null,
      });
      return undefined;
    }
    await queue(inside, kept, one, message);
    return undefined;
  };

  /** When the service opens again, where it closes in a moment. */
  const opensAfter = (
    { draft }: OneOfMany,
    { bench, written }: Filling,
    person: Person | undefined,
  ): InstantText | undefined => {
    const soon = instantText(Temporal.Instant.from(now()).add(BEFORE_CLOSING));
    return opensAt({ decision: bench.decideAt(draft, person ?? null, written, soon) });
  };

  const queue = async (
    inside: Aggregates,
    { batch }: KeptBatch,
    one: KeptRecipient,
    { draft, judged }: OneOfMany,
  ): Promise<void> => {
    // In the name of who began it, whoever is at the desk now.
    const by = { by: batch.started?.by ?? batch.made.by, when: moment() };
    const made = await inside.messages.addOneOfMany(one.messageId, batch.id, draft, by);
    await inside.batches.settle(batch.id, one.position, { state: 'queued', clause: null, sentence: null });
    // It is on its way already, by an earlier run.
    if (made.status !== 'draft') return;
    await inside.audit.append({ what: 'message.queued', about: made.id, detail: decidedBy(pack) }, by);
    await inside.messages.changeStatus(
      made.id,
      made.version,
      {
        status: 'queued',
        outgoing: judged.outgoing,
        outgoingSubject: judged.outgoingSubject,
        ...(judged.from !== null && { from: judged.from }),
        ...(judged.to !== null && { to: judged.to }),
        queued: by.when,
        problem: null,
        nextAttempt: null,
        attempts: 0,
      },
      by,
    );
  };

  const feed = async (id: Id): Promise<void> => {
    const kept = await store.batches.get(id);
    if (kept === undefined || !FEEDING.includes(kept.batch.state)) return;
    let free = await room(kept);
    if (free <= 0) return;
    const { serviceId, carrier } = kept.batch;
    const bench = await judge.bench(serviceId, carrier);
    for (let looked = 1; looked > 0 && free > 0;) {
      looked = await queueSome(id, bench, free);
      free -= looked;
    }
    emit({ kind: 'changed', area: 'messages' });
  };

  return {
    feed: (id) => {
      const next = feeding.then(() => feed(id));
      feeding = next.catch(() => undefined);
      return next;
    },
    end: () => feeding,
  };
}

/** What is not what was checked does not go: neither other words, nor to another number (P8). */
function stopNow(
  message: OneOfMany,
  { hash }: KeptRecipient,
): { clause: string; sentence: string } | undefined {
  if (message.stop !== undefined) return message.stop;
  return message.hash === hash ? undefined : { clause: 'P8', sentence: CHANGED };
}

async function sayOnce(inside: Aggregates, { batch }: KeptBatch, problem: string | null): Promise<void> {
  if (batch.problem === problem) return;
  await inside.batches.change(batch.id, batch.version, { state: batch.state, problem });
}
