import { Temporal } from 'temporal-polyfill';
import type { InstantText } from '../time/moment';
import { timeOrder } from '../trails/dates/written-date';
import type { TrailMessage } from '../trails/trail-message';
import { atOnceSigns } from './at-once';

/** An emergency that was written longer ago was seen to, or is no longer one; the alarm must mean something. */
const EMERGENCY_FOR = { hours: 7 * 24 };

/**
 * Whether a mail that was opened as a file asks for something that can't wait: it asks that no more is sent, however long
 * ago (P19), or was written in the last days, or nobody knows when, and has signs of an emergency (P27).
 */
export function cannotWait(
  { subject, body, date }: Pick<TrailMessage, 'subject' | 'body' | 'date'>,
  now: InstantText,
): boolean {
  const signs = atOnceSigns({ subject: subject ?? '', text: body, channel: 'email' });
  if (signs.stop) return true;
  if (!signs.emergency) return false;
  const written = date?.sureness === 'either-way' ? undefined : timeOrder(date);
  return written === undefined || Temporal.Instant.compare(Temporal.Instant.from(now).subtract(EMERGENCY_FOR), written) <= 0; // prettier-ignore
}
