import { calendarDay, dayNumber, daysInMonth } from '../../time/calendar';
import { londonClock } from '../../time/london-day';
import { instantText, londonTime, type InstantText } from '../../time/moment';

/** Whether something said at an instant is no older than so many months when a message goes. */
export function wasSaidWithin(months: number, said: InstantText, goes: InstantText): boolean {
  const [saidOn, due] = [londonClock(said).day, monthsBefore(londonClock(goes).day, months)];
  // The time of day counts on the last day alone, and takes long to reckon.
  if (saidOn !== due) return saidOn > due;
  return said >= instantText(londonTime(goes).subtract({ months }).toInstant());
}

/** The same day of an earlier month, or that month's last where it has no such day. */
function monthsBefore(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const count = year * 12 + (month - 1) - months;
  const before = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return dayNumber({ ...before, day: Math.min(day, daysInMonth(before.month, before.year)) });
}
