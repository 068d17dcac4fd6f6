import { calendarDay, isoWeekday } from './calendar';
import { londonClock } from './london-day';
import type { InstantText } from './moment';
import { clockTime, longDate, weekday } from './spoken';

/** "14 March 1951", from an ISO date. */
export function longDateOf(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return longDate({ year: year ?? 0, month: month ?? 1, day: day ?? 1 });
}

/** "9am on Monday 23 November 2026", as London's clocks show an instant. */
export function timeAndDay(at: InstantText): string {
  const { day, minute } = londonClock(at);
  const clock = clockTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return `${clock} on ${weekday({ dayOfWeek: isoWeekday(day) })} ${longDate(calendarDay(day))}`;
}
