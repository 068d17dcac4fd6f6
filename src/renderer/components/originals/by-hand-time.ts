import { Temporal } from 'temporal-polyfill';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { instantText, LONDON, londonDate, type InstantText } from '../../../domain/time/moment';

/**
 * The instant of a day on which somebody deleted a mail: now where it was today, else midday in London. On the day the mail
 * came, not before it came.
 */
export function byHandTime(
  day: string,
  now: InstantText,
  { arrived, date }: Pick<KeptMail, 'arrived' | 'date'>,
): InstantText {
  if (day === londonDate(now)) return now;
  const midday = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LONDON, plainTime: '12:00' });
  const at = instantText(midday.toInstant());
  const written = arrived?.at ?? date?.at ?? null;
  return written !== null && londonDate(written) === day && written > at ? written : at;
}
