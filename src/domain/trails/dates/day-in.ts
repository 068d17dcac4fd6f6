import { monthNumber } from './month-words';

/** A day found in words. Offsets are UTF-16 units; the year is undefined where none is written. */
export interface DayIn {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** Both numbers could be the month. */
  readonly either: boolean;
}

const YEAR = "('?\\d{4}|'?\\d{2}(?![\\d:.h]))";
const DAY_FIRST = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|er|º|°)?\\.?[\\s-]*(?:de |of |d['’]|di |\\/)?\\s*(\\p{L}{3,14})\\.?(?:[\\s,-]*(?:de |del |\\/)?\\s*${YEAR})?`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,14})\\.?[\\s-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:[\\s,-]{1,3}${YEAR})?`,
  'gu',
);
const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:[-/.年]\s?)(\d{1,2}|\p{L}{3,14})(?:[-/.月]{1,2}\s?|\s)(\d{1,2})(?!\d)[日.]?/gu;
const NUMBERS = /(?<![\d.:])(\d{1,2})([-/.])(?:(?<=\.)\s)?(\d{1,2})\2(?:(?<=\.)\s)?(\d{4}|\d{2})(?!\d)/gu;
const WEEKDAY = /(sun|mon|tue|wed|thu|fri|sat)[a-z]*[,.]?\s*$/iu;

/** The first day written in a text; undefined where there is none. */
export function dayIn(text: string): DayIn | undefined {
  const found = [yearFirst(text), numbers(text), dayFirst(text), monthFirst(text)].filter(
    (each) => each !== undefined,
  );
  const [first, ...others] = found.sort((a, b) => a.start - b.start || b.end - a.end);
  // "mar 31 mar 2026" is a Tuesday in March: what runs on to a year is the date.
  const whole =
    first?.year === undefined
      ? others.find((each) => each.year !== undefined && each.start < (first?.end ?? 0))
      : undefined;
  return whole ?? first;
}

function describe(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: number,
  either = false,
): DayIn | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { start: match.index, end: match.index + match[0].length, year: fullYear(year), month, day, either };
}

function fullYear(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  const number = Number(year.replace("'", ''));
  if (number >= 100) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

function firstOf(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => DayIn | undefined,
): DayIn | undefined {
  for (const match of text.matchAll(pattern)) {
    const day = read(match);
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayFirst(text: string): DayIn | undefined {
  return firstOf(text, DAY_FIRST, (match) => {
    const month = monthNumber(match[2] ?? '');
    return month === undefined ? undefined : describe(match, match[3], month, Number(match[1]));
  });
}

function monthFirst(text: string): DayIn | undefined {
  return firstOf(text, MONTH_FIRST, (match) => {
    const month = monthNumber(match[1] ?? '');
    return month === undefined ? undefined : describe(match, match[3], month, Number(match[2]));
  });
}

function yearFirst(text: string): DayIn | undefined {
  return firstOf(text, YEAR_FIRST, (match) => {
    const month = /^\d/u.test(match[2] ?? '') ? Number(match[2]) : monthNumber(match[2] ?? '');
    return month === undefined ? undefined : describe(match, match[1], month, Number(match[3]));
  });
}

/** "02/11/2026": the day first, as here, unless the numbers or the weekday beside them say otherwise. */
function numbers(text: string): DayIn | undefined {
  return firstOf(text, NUMBERS, (match) => {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const either = first <= 12 && second <= 12 && first !== second && match[2] !== '.';
    if (second > 12) return describe(match, match[4], first, second);
    const asHere = describe(match, match[4], second, first, either);
    const weekday = WEEKDAY.exec(text.slice(0, match.index))?.[1]?.toLowerCase();
    if (!either || weekday === undefined || asHere === undefined) return asHere;
    if (weekdayOf(asHere) === weekday) return { ...asHere, either: false };
    const otherWay = describe(match, match[4], first, second);
    return otherWay !== undefined && weekdayOf(otherWay) === weekday ? otherWay : asHere;
  });
}

/** Zeller's congruence, for the Gregorian calendar. */
function weekdayOf({ year = 2000, month, day }: DayIn): string {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const number =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'][number] ?? '';
}
