import { calendarDay, dayNumber, exists, isoWeekday } from '../../../time/calendar';
import { clearOf } from '../../clear-of';
import { pairsOf } from '../../lexicons/read-lexicon';
import { STREETS } from '../../lexicons/streets';
import type { Rule, RuleFinding } from '../../rule';
import { isShort, monthName, weekdayNumber } from '../../weekdays/day-names';
import { writtenDates, type WrittenDate } from '../../written-date';
import { shortNumericDates } from './short-numeric-date';

const WEEKDAY_BEFORE = /(?<![\p{L}])((?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the )?$/iu;
const DAYS_BEFORE =
  /(?<![\p{N}\p{L}.:/£-])(\d{1,2})(?:st|nd|rd|th)?(?: ?(-|–) ?| (to|and|or|until) (?:the )?)$/iu;
const THE_BEFORE = /(?<=(?:^|\P{L})(?:on|by|from|until|till|before|after|since|to|for|is|and|than) )the $/iu;
const ORDINAL = /\d(?:st|nd|rd|th)\b/iu;
const MONTH_FIRST = /^\p{L}/u;
/** "section 6.8.25", "version 2.3.10". */
const NO_DATE_BEFORE =
  /(?:section|sections|version|paragraph|part|rule|chapter|page|clause|v|appendix|item|software|ip|number|no) ?$/iu;
const streets = new Set(pairsOf(STREETS).flatMap(([name, short]) => [name, ...short]));

/** Dates as the NHS writes them: "Wednesday 6 August 2025" (NHS service manual). A date that reads in two ways is asked about. */
export const date: Rule = {
  name: 'style/date',
  clause: 'P29',
  severity: 'advise',
  looksFor: 'dates that are not written as “6 August 2025”',
  find({ text, tokens }) {
    if (!/\d/u.test(text)) return [];
    const dates = writtenDates(text);
    const all = [...dates, ...shortNumericDates(text)].flatMap((each) => rewritten(text, each) ?? []);
    const links = all.length === 0 ? [] : tokens.filter(({ kind }) => kind === 'link');
    return clearOf(
      all.toSorted((a, b) => a.start - b.start),
      links,
    );
  },
};

function rewritten(text: string, written: WrittenDate): RuleFinding | undefined {
  const form = text.slice(written.start, written.end);
  const before = text.slice(Math.max(0, written.start - 32), written.start);
  const isDigits = /^[\d/.-]+$/u.test(form);
  if (isDigits) return NO_DATE_BEFORE.test(before) ? undefined : fromDigits(written, form, before);
  return fromWords(text, written, form, before);
}

/** "6/8/25", "2025-08-06", "04/03": day first, as in Britain, unless only the other way makes a date. */
function fromDigits(written: WrittenDate, form: string, before: string): RuleFinding | undefined {
  const { start, end, day, month } = written;
  const year = fullYear(written.year);
  if (year === 'unclear' || !exists({ year: year ?? 2024, month, day })) return undefined;
  const said = inWords(day, month, year);
  const isIso = /^\d{4}-/u.test(form);
  const swapped = !isIso && day <= 12 && month <= 12 && day !== month ? inWords(month, day, year) : undefined;
  if (swapped === undefined || isThatWeekday(before, { year, month, day })) {
    return { start, end, message: `Write “${said}”: a month in words cannot be misread.`, fixes: [said] };
  }
  const message = `“${form}” can be read as ${said} or ${swapped}: write the month in words.`;
  return { start, end, message, fixes: [said, swapped], turnsMeaning: true };
}

/** "6th August", "the 3rd of March", "August 6th", "6th-9th August". */
function fromWords(
  text: string,
  written: WrittenDate,
  form: string,
  before: string,
): RuleFinding | undefined {
  const { end, day, month } = written;
  const monthWord = /\p{L}{3,}/u.exec(form)?.[0] ?? '';
  const year = fullYear(written.year);
  if (isShort(monthWord) || year === 'unclear' || !exists({ year: year ?? 2024, month, day }))
    return undefined;
  if (isStreet(text, end)) return undefined;
  const monthFirst = MONTH_FIRST.test(form);
  const hasOrdinal = ORDINAL.test(form);
  if (monthFirst && !hasOrdinal && written.year === undefined && (month === 3 || month === 5))
    return undefined;
  const range = monthFirst ? null : DAYS_BEFORE.exec(before);
  const first = Number(range?.[1]);
  const isRange = range !== null && first >= 1 && first < day;
  const rangeSaid = isRange ? `${first} ${range[3]?.toLowerCase() ?? 'to'} ` : '';
  if (!monthFirst && !hasOrdinal && !(isRange && /[-–]|\d(?:st|nd|rd|th)/iu.test(range[0]))) return undefined;
  const from = written.start - (isRange ? range[0].length : 0);
  const the = THE_BEFORE.exec(text.slice(Math.max(0, from - 12), from))?.[0] ?? '';
  const said = rangeSaid + inWords(day, month, year);
  return {
    start: from - the.length,
    end: endOf(text, end),
    message: `Write “${said}”, without “th” or “of”.`,
    fixes: [said],
  };
}

/** A full stop behind a month belongs to the sentence. */
function endOf(text: string, end: number): number {
  return text[end - 1] === '.' ? end - 1 : end;
}

function inWords(day: number, month: number, year: number | undefined): string {
  return `${day} ${monthName(month)}${year === undefined ? '' : ` ${year}`}`;
}

/** The year with its century; one of two digits from 50 on could be of either. */
function fullYear(year: number | undefined): number | undefined | 'unclear' {
  if (year === undefined || year >= 1900) return year;
  return year < 50 ? 2000 + year : 'unclear';
}

/** Whether the weekday before a date says that it is read the right way round. */
function isThatWeekday(
  before: string,
  { year, month, day }: { year: number | undefined; month: number; day: number },
): boolean {
  const word = WEEKDAY_BEFORE.exec(before)?.[1];
  if (word === undefined || year === undefined) return false;
  const isOn = (number: number) => isoWeekday(number) === weekdayNumber(word);
  const other = dayNumber({ year, month: day, day: month });
  return isOn(dayNumber({ year, month, day })) && !(isOn(other) && calendarDay(other).month === day);
}

/** "4th May Street". */
function isStreet(text: string, end: number): boolean {
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + 20))?.[1];
  return next !== undefined && streets.has(next.toLowerCase());
}
