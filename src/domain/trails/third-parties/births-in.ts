import { looseDates } from '../../checks/rules/identifier/birth-date';
import { saidOfBirth } from '../../checks/rules/identifier/said-birth';
import { writtenDates, type WrittenDate } from '../../checks/written-date';

/** A date with its year. */
export interface WrittenDay extends WrittenDate {
  readonly year: number;
  /** Whether the words say that somebody was born on it. */
  readonly isBirth: boolean;
}

/** The dates of a text that have a year, however they are written, and whether each is a birth's. */
export function daysIn(text: string, thisYear?: number): WrittenDay[] {
  if (!/\d/u.test(text)) return [];
  const plain = writtenDates(text);
  const all: readonly WrittenDate[] = [...plain, ...looseDates(text, plain)];
  return all.flatMap((date) => {
    const { year } = date;
    if (year === undefined) return [];
    return [{ ...date, year, isBirth: saidOfBirth(text, date, thisYear) === 'born' }];
  });
}

/** Dates of birth in a text that are nobody's known: spans in UTF-16 units. `known` are ISO days; `year` is when it was written. */
export function birthsIn(text: string, known: ReadonlySet<string>, year?: number): WrittenDay[] {
  return daysIn(text, year).filter((date) => date.isBirth && ![...known].some((day) => isOn(date, day)));
}

/** "14/3/51" is 1951-03-14. */
function isOn({ day, month, year }: WrittenDay, iso: string): boolean {
  const [isoYear = 0, isoMonth, isoDay] = iso.split('-').map(Number);
  if (day !== isoDay || month !== isoMonth) return false;
  return year >= 100 ? year === isoYear : year === isoYear % 100;
}
