import { readDateOfBirth } from '../../../domain/people/date-of-birth';
import { longDate } from '../../../domain/time/spoken';

/** No service plans further ahead. */
const LAST_YEAR = 2100;

/** Days as people write them, one a line: "24 December 2026". A line that is no day stays as it is, for the schema to refuse. */
export function daysOfLines(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readDateOfBirth(line, LAST_YEAR) ?? line);
}

/** ISO days as lines. */
export function linesOfDays(days: readonly string[]): string {
  return days.map(dayWords).join('\n');
}

/** "24 December 2026" from "2026-12-24". */
export function dayWords(day: string): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return longDate({ year, month, day: dayOfMonth });
}
