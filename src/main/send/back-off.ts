import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../domain/time/moment';

const FIRST_SECONDS = 15;
const LONGEST_SECONDS = 15 * 60;

/** No provider is waited for longer. */
const LONGEST_WAIT_SECONDS = 24 * 60 * 60;

/** The latest that any attempt can have been put off to. */
export function latestAttempt(now: InstantText): InstantText {
  return instantText(Temporal.Instant.from(now).add({ seconds: LONGEST_WAIT_SECONDS }));
}

/**
 * When to try again after `attempts` tries: doubling from 15 seconds to 15 minutes, spread by `chance` (0 to 1) so that
 * desks that lost the same server don't come back at once; never sooner than the provider
 * asked (`waitSeconds`), up to a day.
 */
export function nextAttempt(
  now: InstantText,
  attempts: number,
  chance: number,
  waitSeconds: number | undefined,
): InstantText {
  const doubled = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.max(0, attempts - 1));
  const spread = doubled * (0.75 + chance / 2);
  const seconds = Math.min(LONGEST_WAIT_SECONDS, Math.ceil(Math.max(spread, waitSeconds ?? 0)));
  return instantText(Temporal.Instant.from(now).add({ seconds }));
}
