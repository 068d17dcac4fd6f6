import { londonTime, type InstantText } from '../../../../domain/time/moment';
import { clockTime, longDate, weekday } from '../../../../domain/time/spoken';

function dayOf(at: InstantText, now: InstantText): string {
  const [then, today] = [londonTime(at), londonTime(now)];
  const date = longDate(then);
  return `${weekday(then)} ${then.year === today.year ? date.replace(` ${then.year}`, '') : date}`;
}

function daysAhead(at: InstantText, now: InstantText): number {
  return londonTime(at).toPlainDate().since(londonTime(now).toPlainDate()).days;
}

/** "4pm today", "9am on Monday 30 November": after "by" and "after". */
export function byTime(at: InstantText, now: InstantText): string {
  const clock = clockTime(londonTime(at));
  return daysAhead(at, now) === 0 ? `${clock} today` : `${clock} on ${dayOf(at, now)}`;
}

/** "today at 4pm", "on Monday 30 November at 9am"; with the year where it is another one. */
export function onTime(at: InstantText, now: InstantText): string {
  const clock = clockTime(londonTime(at));
  return daysAhead(at, now) === 0 ? `today at ${clock}` : `on ${dayOf(at, now)} at ${clock}`;
}

/** For a button: "4pm today", "Monday 9am", and the date where that Monday is not the next one. */
export function briefTime(at: InstantText, now: InstantText): string {
  const then = londonTime(at);
  const days = daysAhead(at, now);
  if (days === 0) return `${clockTime(then)} today`;
  const day = days > 0 && days < 7 ? weekday(then) : dayOf(at, now);
  return `${day} ${clockTime(then)}`;
}

/** "Will go on Monday 30 November at 9am". */
export function willGo(at: InstantText, now: InstantText): string {
  return `Will go ${onTime(at, now)}`;
}
