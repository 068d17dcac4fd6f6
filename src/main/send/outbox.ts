import type { Id } from '../../domain/identity';
import type { OutboxItem } from '../store/message-store';
import type { Surroundings } from '../surroundings';
import { latestAttempt } from './back-off';
import type { Delivery } from './delivery';
import type { Schedule } from './schedule';

/** Sends what is queued and what is due, one at a time, in order. */
export interface Outbox {
  /** Looks at once for what is due; safe to call at any time. */
  wake(): void;
  /** Decides again on all that waits: resolves when what may not go any more is back with its writer. Never rejects. */
  recheck(): Promise<void>;
  /** Lets the message under way finish, then stops. */
  close(): Promise<void>;
}

/** Nothing that waits is due to the second. */
export const LOOK_EVERY_MS = 15_000;

/**
 * The outbox. What it works on is what the store holds: a message is read again just before each step, so that a
 * withdrawal or a cancel in between counts, and a restart goes on where the last run stopped.
 */
export function createOutbox(
  { store, platform, now }: Surroundings,
  delivery: Delivery,
  schedule: Schedule,
  lookEveryMs: number = LOOK_EVERY_MS,
): Outbox {
  let working: Promise<void> | undefined;
  let again = false;
  let closed = false;
  let rechecked: Promise<void> = Promise.resolve();

  const failed = (error: unknown): void =>
    platform.log(`outbox: ${error instanceof Error ? error.name : 'unknown fault'}`);

  const each = async (
    ids: readonly Id[],
    status: 'sending' | 'queued',
    work: (item: OutboxItem) => Promise<void>,
  ): Promise<void> => {
    for (const id of ids) {
      if (closed) return;
      try {
        const item = await store.messages.outboxItem(id);
        if (item?.message.status === status) await work(item);
      } catch (error) {
        failed(error);
      }
    }
  };

  const round = async (): Promise<void> => {
    const unanswered = await store.messages.withStatus(['sending']);
    await each(
      unanswered.map(({ message }) => message.id),
      'sending',
      delivery.ask,
    );
    for (const message of await store.messages.scheduledUntil(now())) {
      if (closed) return;
      await schedule.release(message).catch(failed);
    }
    const due = await store.messages.due(now(), latestAttempt(now()));
    await each(
      due.map(({ message }) => message.id),
      'queued',
      delivery.attempt,
    );
  };

  const run = async (): Promise<void> => {
    again = false;
    await round();
    if (again && !closed) await run();
  };

  const wake = (): void => {
    if (closed) return;
    again = true;
    working ??= run()
      .catch(failed)
      .finally(() => {
        working = undefined;
      });
  };

  const timer = setInterval(wake, lookEveryMs);
  timer.unref();

  const recheck = (): Promise<void> => {
    rechecked = rechecked.then(() => (closed ? undefined : schedule.recheck().catch(failed)));
    return rechecked;
  };

  return {
    wake,
    recheck,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await Promise.all([working, rechecked]);
    },
  };
}
