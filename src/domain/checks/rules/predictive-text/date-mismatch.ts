import type { Rule, RuleFinding } from '../../rule';
import { writtenDates, type WrittenDate } from '../../written-date';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const BEFORE = /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday),?(?: the)? {0,2}$/iu;

/** A weekday that is not the day its date falls on (P35). Only dates with their year are known: no clock is asked. */
export const dateMismatch: Rule = {
  name: 'predictive-text/date-mismatch',
  clause: 'P35',
  severity: 'warn',
  looksFor: 'weekdays that do not fit their date',
  find({ text }) {
    const findings: RuleFinding[] = [];
    for (const date of writtenDates(text)) {
      const before = BEFORE.exec(text.slice(Math.max(0, date.start - 16), date.start));
      const said = before?.[1];
      const falls = weekdayOf(date);
      if (
        said === undefined ||
        before === null ||
        falls === undefined ||
        falls.toLowerCase() === said.toLowerCase()
      )
        continue;
      const start = Math.max(0, date.start - 16) + before.index;
      findings.push({
        start,
        end: start + said.length,
        message: `This date is a ${falls}: check the day and the date.`,
        fixes: [falls],
        turnsMeaning: true,
      });
    }
    return findings;
  },
};

/** Zeller's congruence, for the Gregorian calendar; nothing for a date that does not exist. */
function weekdayOf({ day, month, year }: WrittenDate): string | undefined {
  const full = year !== undefined && year < 100 ? 2000 + year : year;
  if (full === undefined || day > daysIn(month, full)) return undefined;
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? full - 1 : full;
  const zeller =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return WEEKDAYS[(zeller + 6) % 7];
}

function daysIn(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
