import { calendarDay, dayNumber, dayNumberOf, daysInMonth, exists } from '../../../time/calendar';
import { pairsOf } from '../../lexicons/read-lexicon';
import { STREETS } from '../../lexicons/streets';
import type { RuleFinding } from '../../rule';
import { monthName } from '../../weekdays/day-names';
import { dateAs } from '../../weekdays/rewritten';
import { dateAt } from '../../weekdays/said-date';
import { writtenDates } from '../../written-date';

const streets = new Set(pairsOf(STREETS).flatMap(([name, short]) => [name, ...short]));
const NEXT_WORD = /\s+(\p{L}+)/uy;

/** Dates that don't exist: 31 November in any year, 29 February in a year that has none. `taken` are spans already marked. */
export function impossibleDates(
  text: string,
  today: string | undefined,
  taken: readonly { start: number; end: number }[],
): RuleFinding[] {
  return writtenDates(text).flatMap((date) => {
    const { start, end, day, month } = date;
    const year = yearOf(date.year, month, today);
    if (year === undefined ? day <= daysInMonth(month, 2024) : exists({ year, month, day })) return [];
    if (taken.some((span) => span.start < end && start < span.end) || isStreet(text, end)) return [];
    const said = dateAt(text, start, 'none');
    const lastDay = dayNumber({ year: year ?? 2025, month, day: daysInMonth(month, year ?? 2025) });
    const fixes =
      said === undefined ? [] : [lastDay, lastDay + 1].flatMap((number) => dateAs(text, said, number) ?? []);
    return {
      start,
      end: said?.end ?? end,
      severity: date.year === undefined && year !== undefined ? ('advise' as const) : ('warn' as const),
      message: `There is no ${day} ${monthName(month)}${year === undefined ? '' : ` in ${year}`}: check the date.`,
      fixes,
      turnsMeaning: true,
    };
  });
}

/** The year that is written, or of 29 February the next that could be meant; nothing where no year matters. */
function yearOf(year: number | undefined, month: number, today: string | undefined): number | undefined {
  if (year !== undefined) return year < 100 ? (year < 50 ? 2000 : 1900) + year : year;
  const number = month === 2 && today !== undefined ? dayNumberOf(today) : undefined;
  if (number === undefined) return undefined;
  const now = calendarDay(number);
  return now.month > 3 ? now.year + 1 : now.year;
}

/** "31 June Close". */
function isStreet(text: string, end: number): boolean {
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1];
  return next !== undefined && streets.has(next.toLowerCase());
}
