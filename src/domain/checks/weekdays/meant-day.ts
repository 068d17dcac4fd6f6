import { calendarDay, dayNumber, daysInMonth, exists, isoWeekday } from '../../time/calendar';
import type { SaidDate } from './said-date';

/** Beyond these days ahead a date without its year is as likely one of the past: about eleven months. */
const AHEAD = 335;
/** Between these days from today a date without its year is surely the one that is near. */
const NEAR = { from: -31, to: 92 };

/** The day a date stands for. */
export type MeantDay =
  | { readonly kind: 'day'; readonly number: number; readonly sure: boolean }
  /** No year that could be meant has it: 31 November. */
  | { readonly kind: 'impossible' }
  /** Its year is not written and today is not known. */
  | { readonly kind: 'unknown' };

/** What is known of where a date is written. */
export interface Written {
  /** The number of the day on which the message is written. */
  readonly today: number | undefined;
  /** Something before it in its sentence speaks of the past ("we saw you on"). */
  readonly inPast: boolean;
}

/**
 * The day that is meant by a date: with its year that one, else the next that lies within eleven months, else the
 * nearest. `weekday` is what is said of it: of a day in the past it tells the year, where the sentence speaks of the past.
 */
export function meantDay(date: SaidDate, { today, inPast }: Written, weekday?: number): MeantDay {
  const { day, month, year } = date;
  if (day < 1 || (month !== undefined && day > daysInMonth(month, 2024))) return { kind: 'impossible' };
  if (year !== undefined && month !== undefined) {
    return exists({ year, month, day })
      ? { kind: 'day', number: dayNumber({ year, month, day }), sure: true }
      : { kind: 'impossible' };
  }
  if (day > 31) return { kind: 'impossible' };
  if (today === undefined) return { kind: 'unknown' };
  const days = candidates(day, month, today).filter(exists).map(dayNumber);
  const future = days.find((number) => number >= today);
  const past = days.findLast((number) => number < today);
  const tellsPast = month === undefined ? past !== undefined && today - past <= 14 : inPast;
  if (tellsPast && past !== undefined && isoWeekday(past) === weekday)
    return { kind: 'day', number: past, sure: false };
  const number = month === undefined ? (future ?? past) : nearest(future, past, today);
  if (number === undefined) return { kind: 'impossible' };
  return {
    kind: 'day',
    number,
    sure: month !== undefined && number - today >= NEAR.from && number - today <= NEAR.to,
  };
}

/** The days that could be meant, in order: of last year, this and the next; a day without its month, of each month around. */
function candidates(day: number, month: number | undefined, today: number) {
  const now = calendarDay(today);
  if (month !== undefined) return [-1, 0, 1].map((by) => ({ year: now.year + by, month, day }));
  return [-2, -1, 0, 1, 2].map((by) => {
    const months = now.year * 12 + now.month - 1 + by;
    return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
  });
}

function nearest(future: number | undefined, past: number | undefined, today: number): number | undefined {
  if (future === undefined || past === undefined) return future ?? past;
  return future - today <= AHEAD || future - today <= today - past ? future : past;
}
