import type { Handlers } from '../gate';
import type { Surroundings } from '../surroundings';

type DeskHandlers = Pick<Handlers, Extract<keyof Handlers, `desk.${string}`>>;

/** Where the program runs, and the numbers in the navigation. */
export function deskHandlers({ platform, store, pack, notice, now }: Surroundings): DeskHandlers {
  return {
    'desk.get': async () => ({
      version: platform.version,
      demo: platform.demo,
      notice,
      globalShortcut: platform.globalShortcut,
      now: now(),
      pack,
    }),
    'desk.counts': async () => {
      const [owed, outbox, needAttention, drafts, arrived, notDelivered] = await Promise.all([
        store.records.owedCount(),
        store.messages.count(['scheduled', 'queued', 'sending', 'handed-off']),
        store.messages.count(['missed', 'unsure', 'failed']),
        store.messages.count(['draft']),
        store.arrived.count('waiting'),
        store.messages.countNotDelivered(),
      ]);
      return {
        toRecord: owed.count,
        oldestToRecord: owed.oldest,
        outbox,
        needAttention: needAttention + arrived + notDelivered,
        drafts,
      };
    },
  };
}
