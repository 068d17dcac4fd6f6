import { Temporal } from 'temporal-polyfill';
import type { Batch } from '../../domain/batches/batch';
import { secondsLeft, type Progress } from '../../domain/batches/progress';
import { instantText } from '../../domain/time/moment';
import type { Surroundings } from '../surroundings';

/** Over how many seconds the rate is counted. */
const RATE_SECONDS = 30;

/** Tells how far a list is, by what the store holds. */
export function createProgress({
  store,
  now,
}: Pick<Surroundings, 'store' | 'now'>): (batch: Batch) => Promise<Progress> {
  return async ({ id, state, started }) => {
    const at = Temporal.Instant.from(now());
    const tally = await store.batches.tally(id);
    const since = at.subtract({ seconds: RATE_SECONDS });
    const sent = await store.batches.sentSince(id, instantText(since));
    // A list that began a moment ago has had less time.
    const ran =
      started === null ? RATE_SECONDS : at.since(Temporal.Instant.from(started.when.at)).total('seconds');
    const seconds = Math.min(RATE_SECONDS, Math.max(1, ran));
    const perMinute = Math.round((sent / seconds) * 60);
    return { id, state, tally, perMinute, secondsLeft: secondsLeft(tally, perMinute) };
  };
}
