import type { Surroundings } from '../surroundings';
import type { Delivery } from './delivery';
import type { Lane } from './lane';

/** A whole group of a crash, and those of the run after it. */
const MOST = 200;
const TOGETHER = 8;

/**
 * Asks about the messages of a carrier that stand in `sending` and that this run does not have in hand: what the last
 * run left, and what went without a clear answer.
 */
export function createUnanswered(
  { store }: Pick<Surroundings, 'store'>,
  delivery: Delivery,
  lane: Lane,
  closing: AbortSignal,
): (failed: (error: unknown) => void) => Promise<void> {
  return async (failed) => {
    const items = await store.messages.beingSent(lane.carrier, MOST);
    for (let from = 0; from < items.length && !closing.aborted; from += TOGETHER) {
      const some = items.slice(from, from + TOGETHER);
      await Promise.all(some.map((item) => delivery.ask(item, lane.turn).catch(failed)));
    }
  };
}
