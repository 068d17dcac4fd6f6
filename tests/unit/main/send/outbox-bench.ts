import { afterEach } from 'vitest';
import type { Message, MessageStatus } from '../../../../src/domain/messages/message';
import { createJudge, type Judge } from '../../../../src/main/judge';
import { createDelivery } from '../../../../src/main/send/delivery';
import { createOutbox, type Outbox } from '../../../../src/main/send/outbox';
import { createSchedule } from '../../../../src/main/send/schedule';
import { openDesk, type TestDesk } from '../desk';
import { carriersOf, type Provider } from './provider';

/** An outbox over a desk, which looks only when it is woken. */
export interface Started {
  readonly desk: TestDesk;
  readonly outbox: Outbox;
  readonly judge: Judge;
}

/** Outboxes that are closed after each test of the file. */
export function outboxesOfThisFile(): { start(of: Provider, desk?: TestDesk): Promise<Started> } {
  const open: Started[] = [];

  afterEach(async () => {
    for (const { outbox, desk } of open.splice(0)) {
      await outbox.close();
      await desk.store.close();
    }
  });

  return {
    start: async (of, desk) => {
      const at = desk ?? (await openDesk());
      const carriers = carriersOf(of);
      const judge = createJudge(at.surroundings, carriers);
      const delivery = createDelivery(at.surroundings, judge, carriers);
      const outbox = createOutbox(at.surroundings, delivery, createSchedule(at.surroundings, judge));
      const started = { desk: at, outbox, judge };
      open.push(started);
      return started;
    },
  };
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
