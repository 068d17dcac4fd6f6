import { setTimeout as wait } from 'node:timers/promises';
import type { Id } from '../../../src/domain/identity';
import type { Message, MessageStatus } from '../../../src/domain/messages/message';
import type { App } from '../../../src/main/app';
import { ask } from '../../shells/ask';
import type { TestClock } from '../../shells/test-platform';

/** Where the program itself still has something to do. */
const UNDER_WAY: readonly MessageStatus[] = ['scheduled', 'queued', 'sending'];

export const isUnderWay = ({ status }: Pick<Message, 'status'>): boolean => UNDER_WAY.includes(status);

/** Every message as it stands; one that is not in the store any more is left out. */
export async function standing(app: Pick<App, 'call'>, ids: readonly Id[]): Promise<Message[]> {
  const asked = ids.map((id) => ask(app, 'messages.get', { id }).catch(() => undefined));
  return (await Promise.all(asked)).filter((message) => message !== undefined);
}

/** Where nothing has moved on for so many minutes of the desk's clock, what is under way is stuck. */
const STUCK_AFTER_MINUTES = 120;
/** What a desk does within a minute takes it some milliseconds here. */
const LOOKS_A_MINUTE = 5;
const LOOK_MS = 10;

/** Lets minutes pass. Between them the desk has time to do what is due. */
export async function minutes(clock: Pick<TestClock, 'pass'>, many: number): Promise<void> {
  for (let minute = 0; minute < many; minute++) {
    clock.pass({ minutes: 1 });
    await wait(LOOKS_A_MINUTE * LOOK_MS);
  }
}

/**
 * Lets time pass, a minute at a time, until nothing is under way, or nothing has moved on for two hours: what is under way
 * then is stuck, and the count tells. The desk works in real time while its minutes fly, so a long queue takes many.
 */
export async function settle(
  app: Pick<App, 'call'>,
  clock: Pick<TestClock, 'pass'>,
  ids: readonly Id[],
): Promise<void> {
  let open = ids;
  for (let minute = 0; minute < STUCK_AFTER_MINUTES; minute++) {
    const before = open.length;
    for (let look = 0; look < LOOKS_A_MINUTE; look++) {
      open = (await standing(app, open)).filter(isUnderWay).map(({ id }) => id);
      if (open.length === 0) return;
      await wait(LOOK_MS);
    }
    if (open.length < before) minute = 0;
    clock.pass({ minutes: 1 });
  }
}
