import { keptLast } from './kept-last';

/** A date as it stands in a text. `year` has four digits, or two where the writer gave two. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Day and month could be meant the other way round (04/03). */
  readonly numeric: boolean;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?:,?[\\s-]{1,2}(\\d{4}|['’]?\\d{2})(?![\\d:\\p{L}]|\\.\\d))?";

const NUMERIC = /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-]|\.\d)/gu;
const ISO = /(?<![\d/.-])(\d{4})([-/.])(\d{2})\2(\d{2})(?![\d/-]|\.\d)/gu;
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.:/])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,2}of)?[\\s-]{0,2}${MONTH}\\b\\.?${YEAR}`,
  'giu',
);
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:\\p{L}]|\\.\\d)(?:,?\\s{1,2}(\\d{4})(?!\\d))?`, 'giu'); // prettier-ignore

/** Cheap to try, so that most texts never need the others. */
const HAS_NUMERIC = /\d ?[-/.] ?\d/;
const HAS_MONTH = new RegExp(MONTHS, 'iu');

/** Every date in a text that has a day and a month, in any form people write one in Britain; sorted, none overlapping. */
export const writtenDates: (text: string) => readonly WrittenDate[] = keptLast(datesIn);

function datesIn(text: string): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const dates: WrittenDate[] = [];
  if (HAS_NUMERIC.test(text))
    dates.push(
      ...matches(text, ISO, (match) => written(match, match[4], match[3], match[1])),
      ...matches(text, NUMERIC, numeric),
    );
  if (HAS_MONTH.test(text))
    dates.push(
      ...matches(text, DAY_FIRST, (match) => written(match, match[1], monthNumber(match[2]), match[3])),
      ...matches(text, MONTH_FIRST, (match) => written(match, match[2], monthNumber(match[1]), match[3])),
    );
  let end = 0;
  return dates
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date) => {
      const free = date.start >= end;
      if (free) end = date.end;
      return free;
    });
}

function matches(
  text: string,
  form: RegExp,
  read: (match: RegExpExecArray) => WrittenDate | undefined,
): WrittenDate[] {
  return [...text.matchAll(form)].flatMap((match) => read(match) ?? []);
}

/** Day first, as in Britain, unless only the other way makes a date: 03/14/1951. */
function numeric(match: RegExpExecArray): WrittenDate | undefined {
  const [, first, , second, year] = match;
  const date =
    Number(second) > 12 ? written(match, second, first, year) : written(match, first, second, year);
  return date === undefined ? undefined : { ...date, numeric: true };
}

function written(
  match: RegExpExecArray,
  dayText: string | undefined,
  monthText: string | number | undefined,
  yearText: string | undefined,
): WrittenDate | undefined {
  const [day, month] = [Number(dayText), Number(monthText)];
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  const year = yearText === undefined ? undefined : Number(yearText.replace(/^['’]/u, ''));
  const start = match.index;
  return { start, end: start + match[0].length, day, month, year, numeric: false };
}

function monthNumber(name = ''): number {
  return MONTHS.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
