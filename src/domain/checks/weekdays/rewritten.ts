import { calendarDay, isoWeekday } from '../../time/calendar';
import { monthLike, weekdayLike } from './day-names';
import type { Place, SaidDate } from './said-date';
import type { WeekdayDate } from './weekday-dates';

interface Piece extends Place {
  readonly insert: string;
}

/** What stands at a weekday and its date, with the weekday the date falls on; nothing where other dates share the weekday. */
export function withRightWeekday(text: string, pair: WeekdayDate, meant: number): string | undefined {
  const { word } = pair;
  if (word.start < pair.start) return undefined;
  return replaced(text, pair, [
    { ...word, insert: weekdayLike(text.slice(word.start, word.end), isoWeekday(meant)) },
  ]);
}

/** The same, with the nearest day that falls on the weekday; nothing where that lies in another month than a list shares. */
export function withNearestDate(text: string, pair: WeekdayDate, meant: number): string | undefined {
  const behind = (pair.weekday - isoWeekday(meant) + 7) % 7;
  const pieces = piecesOf(text, pair.date, meant + (behind > 3 ? behind - 7 : behind));
  return pieces === undefined ? undefined : replaced(text, pair, pieces);
}

/** A date in the form it has, as another day; nothing where it would need a month or a year it does not say. */
export function dateAs(text: string, date: SaidDate, day: number): string | undefined {
  const pieces = piecesOf(text, date, day);
  return pieces === undefined ? undefined : replaced(text, date, pieces);
}

function piecesOf(text: string, date: SaidDate, number: number): Piece[] | undefined {
  const { day, month, year } = calendarDay(number);
  const { places } = date;
  const said = ({ start, end }: Place): string => text.slice(start, end);
  const pieces: Piece[] = [{ ...places.day, insert: digitsLike(said(places.day), day) }];
  if (places.ordinal !== undefined) pieces.push({ ...places.ordinal, insert: ordinalOf(day) });
  if (places.month !== undefined) {
    const word = said(places.month);
    const insert = /^\d/u.test(word) ? digitsLike(word, month) : monthLike(word, month);
    if (date.month !== month) pieces.push({ ...places.month, insert });
  } else if (date.month !== undefined && date.month !== month) return undefined;
  if (places.year !== undefined && date.year !== year) {
    const word = said(places.year);
    pieces.push({
      ...places.year,
      insert:
        word.slice(0, -2) +
        String(year)
          .slice(word.length < 4 ? 2 : 0)
          .slice(-2),
    });
  }
  return pieces;
}

function digitsLike(digits: string, value: number): string {
  return digits.length === 2 ? String(value).padStart(digits.startsWith('0') ? 2 : 1, '0') : String(value);
}

function ordinalOf(day: number): string {
  return day > 10 && day < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th');
}

function replaced(text: string, within: Place, pieces: readonly Piece[]): string {
  let result = text.slice(within.start, within.end);
  for (const { start, end, insert } of pieces.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start - within.start) + insert + result.slice(end - within.start);
  return result;
}
