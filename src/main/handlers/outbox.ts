import type { Handlers } from '../gate';
import type { Outbox } from '../send/outbox';

type OutboxHandlers = Pick<Handlers, Extract<keyof Handlers, `outbox.${string}`>>;

/** How sending stands, and whether it goes on. */
export function outboxHandlers(outbox: Outbox): OutboxHandlers {
  return {
    'outbox.state': () => outbox.state(),
    'outbox.pause': async () => {
      await outbox.pause();
      return outbox.state();
    },
    'outbox.resume': async () => {
      await outbox.resume();
      return outbox.state();
    },
  };
}
