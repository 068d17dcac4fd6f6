import type { Id } from '../../domain/identity';
import type { Decider, Judge } from '../judge';
import type { OutboxItem } from '../store/message-store';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';
import type { Surroundings } from '../surroundings';
import { nextAttempt } from './back-off';
import { goingNow, stopOf } from './going';
import { createMessageSteps } from './message-steps';
import { missedBecause, triedInVain } from './missed';

/** A message that is written as `sending`, and whom it goes from and to. */
export interface Begun {
  readonly item: OutboxItem;
  readonly from: string;
  readonly to: string;
  /** The service's. */
  readonly fromName: string;
}

/**
 * Decides on queued messages again and writes `sending`, in one transaction: what was withdrawn before it stops the
 * message (P19), whoever withdrew it. Gives those that may go; the others are where they belong. Without
 * an adapter none goes, and those that might wait.
 */
export type Begin = (ids: readonly Id[], adapterIsThere: boolean) => Promise<Begun[]>;

const NOT_SET_UP = 'This way to send is not set up: open the settings.';
const NOT_CLEAR = { clause: 'P12', sentence: 'choose the contact point again.' };

export function createBegin(surroundings: Surroundings, judge: Judge): Begin {
  const { store, stamp, now, pack } = surroundings;
  const steps = createMessageSteps(surroundings);

  const beginOne = async (
    inside: Aggregates,
    id: Id,
    decideOn: Decider,
    by: Stamp,
    adapterIsThere: boolean,
  ): Promise<Begun | undefined> => {
    const item = await inside.messages.outboxItem(id);
    if (item?.message.status !== 'queued') return undefined;
    const { message } = item;
    const late =
      missedBecause(message, now(), pack.outOfHours.lateByMinutes) ??
      triedInVain(message, item.attempts, now());
    if (late !== undefined) {
      await steps.ask(inside, message, late, by);
      return undefined;
    }
    const { decision, service } = await decideOn(goingNow(message), inside);
    const { from, to } = message;
    const stop = stopOf(decision);
    if (stop !== undefined || service === null || from === null || to === null) {
      await steps.stop(inside, message, stop ?? NOT_CLEAR, by);
      return undefined;
    }
    const attempts = item.attempts + 1;
    if (!adapterIsThere) {
      const at = nextAttempt(now(), attempts, Math.random(), undefined);
      const waits = { status: 'queued', problem: NOT_SET_UP, nextAttempt: at, attempts } as const;
      await inside.messages.changeStatus(message.id, message.version, waits, by);
      return undefined;
    }
    const begun = { status: 'sending', attempts, problem: null } as const;
    const sending = await inside.messages.changeStatus(message.id, message.version, begun, by);
    return {
      item: { ...item, message: sending, attempts, sendingSince: by.when.at },
      from,
      to,
      fromName: service.name,
    };
  };

  return async (ids, adapterIsThere) => {
    const decideOn = await judge.decider();
    const by = await stamp();
    return store.transaction(async (inside) => {
      const all: Begun[] = [];
      for (const id of ids) {
        const one = await beginOne(inside, id, decideOn, by, adapterIsThere);
        if (one !== undefined) all.push(one);
      }
      return all;
    });
  };
}
