import type { Surroundings } from '../../surroundings';
import type { Delivery } from '../delivery';
import type { Lane } from '../lane';
import { latestAsk } from './ask-times';

/** While messages go by the same carrier, questions take little of its pace. */
const WHILE_SENDING = 20;
const TOGETHER = 4;

/** Asks a carrier what became of the messages that it took, each when its time has come. */
export function createFollower(
  { store, now }: Pick<Surroundings, 'store' | 'now'>,
  delivery: Delivery,
  lane: Lane,
  closing: AbortSignal,
): (failed: (error: unknown) => void) => Promise<void> {
  return async (failed) => {
    let asked = 0;
    while (!closing.aborted) {
      if (lane.isBusy() && asked >= WHILE_SENDING) return;
      const items = await store.messages.toFollow(lane.carrier, now(), latestAsk(now()), TOGETHER);
      if (items.length === 0) return;
      const done = await Promise.all(
        items.map(async (item) => {
          await lane.turn();
          return delivery.follow(item).then(
            () => true,
            (error: unknown) => {
              failed(error);
              return false;
            },
          );
        }),
      );
      // What could not be written would be asked about again at once.
      if (done.includes(false)) return;
      asked += items.length;
    }
  };
}
