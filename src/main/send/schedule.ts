import type { Id } from '../../domain/identity';
import type { Message } from '../../domain/messages/message';
import type { Reason } from '../../domain/policy/decision';
import type { Decider, Judge } from '../judge';
import { ChangedElsewhere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { goingNow, stopOf } from './going';
import { createMessageSteps } from './message-steps';
import { missedBecause } from './missed';
import { decidedBy } from './versions';

/** Messages that wait for their time (P32). */
export interface Schedule {
  /**
   * Those whose time has come: onto the queue, back to their writers, or a person is asked. What fails of one is told
   * to `failed`, and does not keep the others.
   */
  releaseDue(closing: AbortSignal, failed: (error: unknown) => void): Promise<void>;
  /**
   * Decides again on everything that waits, or on what waits for one person: what was withdrawn or changed stops it at
   * once (P19), not only when its time comes.
   */
  recheck(personId?: Id): Promise<void>;
}

const AT_A_TIME = 100;

export function createSchedule(surroundings: Surroundings, judge: Judge): Schedule {
  const { store, stamp, emit, now, pack } = surroundings;
  const steps = createMessageSteps(surroundings);
  const told = (): void => emit({ kind: 'changed', area: 'messages' });

  /** One that moved on by itself meanwhile is judged where it is now. */
  const stopAtOnce = async (message: Message, why: Reason): Promise<void> => {
    const by = await stamp();
    try {
      await store.transaction((inside) => steps.stop(inside, message, why, by));
      told();
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error;
    }
  };

  const release = async (message: Message): Promise<void> => {
    const decideOn = await judge.decider();
    const by = await stamp();
    await store.transaction(async (inside) => {
      const missed = missedBecause(message, now(), pack.outOfHours.lateByMinutes);
      if (missed !== undefined) return steps.ask(inside, message, missed, by);
      const { decision } = await decideOn(goingNow(message), inside);
      const stop = stopOf(decision);
      if (stop !== undefined) return steps.stop(inside, message, stop, by);
      await inside.audit.append({ what: 'message.queued', about: message.id, detail: decidedBy(pack) }, by);
      const queued = { status: 'queued', problem: null, nextAttempt: null, attempts: 0 } as const;
      return inside.messages.changeStatus(message.id, message.version, queued, by);
    });
    told();
  };

  const recheckOne = async (message: Message, decideOn: Decider): Promise<void> => {
    const { status, sendAt } = message;
    const waits = status === 'scheduled' && sendAt !== null && sendAt > now();
    // One whose time has come is the outbox's to release: it may have been missed.
    if (status === 'scheduled' && !waits) return;
    const { decision } = await decideOn(waits ? message : goingNow(message), store);
    const stop = stopOf(decision);
    if (stop !== undefined) await stopAtOnce(message, stop);
  };

  /** However many wait, few of them are held at a time. */
  const recheckAll = async (decideOn: Decider): Promise<void> => {
    let after: Id | null = null;
    for (;;) {
      const some: Message[] = await store.messages.page(['queued', 'scheduled'], after, AT_A_TIME);
      for (const message of some) await recheckOne(message, decideOn);
      after = some.at(-1)?.id ?? null;
      if (some.length < AT_A_TIME) return;
    }
  };

  return {
    releaseDue: async (closing, failed) => {
      for (;;) {
        const some = await store.messages.scheduledUntil(now(), AT_A_TIME);
        let released = 0;
        for (const message of some) {
          if (closing.aborted) return;
          await release(message).then(() => released++, failed);
        }
        // Where none could be released, the same would come again.
        if (some.length < AT_A_TIME || released === 0) return;
      }
    },

    recheck: async (personId) => {
      const decideOn = await judge.decider();
      if (personId === undefined) return recheckAll(decideOn);
      for (const message of await store.messages.waitingTo(personId)) await recheckOne(message, decideOn);
      return undefined;
    },
  };
}
