import type { InstantText } from '../../../domain/time/moment';
import { later } from '../later';

/** When a provider is first asked whether a message arrived. */
export const FIRST_ASK_SECONDS = 60;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Providers try for three days to reach a phone, and then say that they could not. */
const ASK_FOR = 73 * HOUR;

/** How long after it was sent (at least), how long until it is asked about again. Most arrive in the first minutes. */
const GAPS = [
  [24 * HOUR, 12 * HOUR],
  [3 * HOUR, 3 * HOUR],
  [30 * MINUTE, 30 * MINUTE],
  [5 * MINUTE, 5 * MINUTE],
] as const;

/** When it is asked about again; null once nothing more is to be learned. */
export function nextAsk(sent: InstantText, now: InstantText): InstantText | null {
  const age = (Date.parse(now) - Date.parse(sent)) / 1_000;
  if (age > ASK_FOR) return null;
  const gap = GAPS.find(([from]) => age >= from)?.[1] ?? FIRST_ASK_SECONDS;
  return later(now, gap);
}

/** The latest that any question can have been put off to. */
export function latestAsk(now: InstantText): InstantText {
  return later(now, 24 * HOUR);
}
