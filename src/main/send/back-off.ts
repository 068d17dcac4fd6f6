import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../domain/time/moment';

const FIRST_SECONDS = 15;
const LONGEST_SECONDS = 15 * 60;

/**
 * When to try again after `attempts` tries: doubling from 15 seconds to 15 minutes, spread by `chance` (0 to 1) so that
 * desks that lost the same server don't come back at once; never sooner than the provider asked (`waitSeconds`).
 */
export function nextAttempt(
  now: InstantText,
  attempts: number,
  chance: number,
  waitSeconds: number | undefined,
): InstantText {
  const doubled = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.max(0, attempts - 1));
  const spread = doubled * (0.75 + chance / 2);
  const seconds = Math.ceil(Math.max(spread, waitSeconds ?? 0));
  return instantText(Temporal.Instant.from(now).add({ seconds }));
}
