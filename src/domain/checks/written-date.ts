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

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu;
const ISO = /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.:/])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,2}of)?[\\s-]{0,2}${MONTH}\\b\\.?${YEAR}`,
  'giu',
);
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:\\p{L}]|\\.\\d)(?:,?\\s{1,2}(\\d{4})(?!\\d))?`, 'giu'); // prettier-ignore

/** Every date in a text that has a day and a month, in any form people write one in Britain. */
export function writtenDates(text: string): WrittenDate[] {
  if (!/\d/u.test(text)) return [];
  const dates: WrittenDate[] = [];
  const add = (
    match: RegExpMatchArray,
    day: number,
    month: number,
    year: string | undefined,
    numeric = false,
  ) => {
    const start = match.index ?? 0;
    if (day < 1 || day > 31 || month < 1 || month > 12) return;
    if (dates.some((date) => start < date.end && date.start < start + match[0].length)) return;
    const digits = year?.replace(/^['’]/u, '');
    dates.push({
      start,
      end: start + match[0].length,
      day,
      month,
      year: digits === undefined ? undefined : Number(digits),
      numeric,
    });
  };
  for (const match of text.matchAll(ISO)) add(match, Number(match[3]), Number(match[2]), match[1]);
  for (const match of text.matchAll(NUMERIC)) add(match, Number(match[1]), Number(match[3]), match[4], true);
  for (const match of text.matchAll(DAY_FIRST)) add(match, Number(match[1]), monthNumber(match[2]), match[3]);
  for (const match of text.matchAll(MONTH_FIRST))
    add(match, Number(match[2]), monthNumber(match[1]), match[3]);
  return dates;
}

function monthNumber(name = ''): number {
  return MONTHS.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
