import { afterEach } from 'vitest';
import type { Message, MessageStatus } from '../../../../src/domain/messages/message';
import { createJudge, type Judge } from '../../../../src/main/judge';
import { createDelivery } from '../../../../src/main/send/delivery';
import { createOutbox, type Outbox, type OutboxOptions } from '../../../../src/main/send/outbox';
import { createSchedule } from '../../../../src/main/send/schedule';
import { openDesk, type TestDesk } from '../desk';
import { carriersOf, type Provider } from './provider';

/** An outbox over a desk, which looks only when it is woken. */
export interface Started {
  readonly desk: TestDesk;
  readonly outbox: Outbox;
  readonly judge: Judge;
}

/** An outbox over a desk; whoever makes it closes it. */
export function outboxOf(
  desk: TestDesk,
  of: readonly Provider[],
  options?: OutboxOptions,
  patience?: number,
): Started {
  const { surroundings } = desk;
  const carriers = carriersOf(...of);
  const judge = createJudge(surroundings, carriers);
  const delivery = createDelivery(surroundings, judge, carriers, patience);
  const outbox = createOutbox(surroundings, delivery, createSchedule(surroundings, judge), options);
  return { desk, outbox, judge };
}

/** Outboxes that are closed after each test of the file. */
export function outboxesOfThisFile(): {
  start(of: Provider | readonly Provider[], desk?: TestDesk, options?: OutboxOptions): Promise<Started>;
} {
  const open: Started[] = [];

  afterEach(async () => {
    for (const { outbox, desk } of open.splice(0)) {
      await outbox.close();
      await desk.store.close();
    }
  });

  return {
    start: async (of, desk, options) => {
      const at = desk ?? (await openDesk());
      const started = outboxOf(at, [of].flat(), options);
      open.push(started);
      return started;
    },
  };
}

/** The same store and platform after a restart of the program: nothing that was in its memory is there. */
export async function restarted({ desk, outbox }: Started): Promise<TestDesk> {
  await outbox.close();
  return desk;
}

/** Lets what was begun come to its end. */
export function settled(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Wakes the outbox and waits until it has brought a message to a status. */
export async function round(
  outbox: Outbox,
  desk: TestDesk,
  message: Pick<Message, 'id'>,
  until: MessageStatus,
): Promise<Message> {
  outbox.wake();
  for (let i = 0; i < 200; i++) {
    const now = await desk.store.messages.get(message.id);
    if (now?.status === until) return now;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never became ${until}`);
}
