import type { Message } from '../../domain/messages/message';
import type { Reason } from '../../domain/policy/decision';
import type { Judge } from '../judge';
import { ChangedElsewhere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { goingNow, stopOf } from './going';
import { createMessageSteps } from './message-steps';
import { missedBecause } from './missed';
import { decidedBy } from './versions';

/** Messages that wait for their time (P32). */
export interface Schedule {
  /** One whose time has come: onto the queue, back to its writer, or a person is asked. @throws ChangedElsewhere */
  release(message: Message): Promise<void>;
  /**
   * Decides again on everything that waits: what was withdrawn or changed stops it at once (P19), not only when its
   * time comes.
   */
  recheck(): Promise<void>;
}

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

  return {
    release: async (message) => {
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
    },

    recheck: async () => {
      const waiting = await store.messages.withStatus(['queued', 'scheduled']);
      if (waiting.length === 0) return;
      const decideOn = await judge.decider();
      for (const { message } of waiting) {
        const { status, sendAt } = message;
        const waits = status === 'scheduled' && sendAt !== null && sendAt > now();
        // One whose time has come is the outbox's to release: it may have been missed.
        if (status === 'scheduled' && !waits) continue;
        const { decision } = await decideOn(waits ? message : goingNow(message), store);
        const stop = stopOf(decision);
        if (stop !== undefined) await stopAtOnce(message, stop);
      }
    },
  };
}
