import { Temporal } from 'temporal-polyfill';
import { instantText, LONDON, londonTime, type InstantText } from '../../../../domain/time/moment';

/** "14:05" of an instant, on London's clock: as a time field takes it. */
export function clockOf(at: InstantText): string {
  return londonTime(at).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant at which London's clock last showed a time ("14:05"): yesterday's where it has not come yet today. */
export function lastAt(clock: string, now: InstantText): InstantText | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(clock)) return undefined;
  const local = londonTime(now);
  const plainTime = Temporal.PlainTime.from(clock);
  const today = local.toPlainDate().toZonedDateTime({ timeZone: LONDON, plainTime });
  const then = Temporal.ZonedDateTime.compare(today, local) > 0 ? today.subtract({ days: 1 }) : today;
  return instantText(then.toInstant());
}
