import type { Handlers } from '../gate';
import { createReplyViews } from '../replies/reply-views';
import type { Surroundings } from '../surroundings';

type DeskHandlers = Pick<Handlers, Extract<keyof Handlers, `desk.${string}`>>;

/** Where the program runs, and the numbers in the navigation. */
export function deskHandlers(surroundings: Surroundings): DeskHandlers {
  const { platform, store, pack, notice, now } = surroundings;
  const replyViews = createReplyViews(surroundings);
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
      const [owed, outbox, needAttention, drafts, arrived, notDelivered, trails, replies] = await Promise.all(
        [
          store.records.owedCount(),
          store.messages.count(['scheduled', 'queued', 'sending', 'handed-off']),
          store.messages.count(['missed', 'unsure', 'failed']),
          store.messages.count(['draft']),
          store.arrived.count('waiting'),
          store.messages.countNotDelivered(),
          store.trails.openCount(),
          replyViews.counts(),
        ],
      );
      return {
        toRecord: owed.count,
        oldestToRecord: owed.oldest,
        outbox,
        needAttention: needAttention + arrived + notDelivered,
        drafts,
        trails,
        ...replies,
      };
    },
  };
}
