import type { Temporal } from 'temporal-polyfill';
import { londonTime, type InstantText } from './moment';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

type Day = Pick<Temporal.PlainDate, 'day' | 'month' | 'year' | 'dayOfWeek'>;
type Clock = Pick<Temporal.PlainTime, 'hour' | 'minute'>;

/** "Tuesday", from the day's number in the week (Monday is 1). */
export function weekday(day: Pick<Day, 'dayOfWeek'>): string {
  return WEEKDAYS[day.dayOfWeek - 1] ?? '';
}

/** "14 March 1951": the NHS service manual's form of a date. */
export function longDate(day: Omit<Day, 'dayOfWeek'>): string {
  return `${day.day} ${MONTHS[day.month - 1] ?? ''} ${day.year}`;
}

/** "5pm", "5:30pm", "midday", "midnight": the NHS service manual's form of a time. */
export function clockTime({ hour, minute }: Clock): string {
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${shown}${half}` : `${shown}:${String(minute).padStart(2, '0')}${half}`;
}

/** "21 November 2026, 2:05pm", as London's clocks show the instant. */
export function dateAndTime(at: InstantText): string {
  const local = londonTime(at);
  return `${longDate(local)}, ${clockTime(local)}`;
}

/** "today at 2:05pm", "yesterday at 9am", "Friday 20 November 2026 at 9am". */
export function relativeTime(at: InstantText, now: InstantText): string {
  const then = londonTime(at);
  const days = londonTime(now).toPlainDate().since(then.toPlainDate()).days;
  if (days === 0) return `today at ${clockTime(then)}`;
  if (days === 1) return `yesterday at ${clockTime(then)}`;
  return `${weekday(then)} ${longDate(then)} at ${clockTime(then)}`;
}

/** "26 hours", "3 days", "under an hour": how long ago, in whole units. */
export function age(at: InstantText, now: InstantText): string {
  const hours = Math.floor(londonTime(at).until(londonTime(now)).total('hours'));
  if (hours < 1) return 'under an hour';
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}
