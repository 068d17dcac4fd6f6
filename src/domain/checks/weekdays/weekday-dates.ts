import { WEEKDAY, weekdayNumber } from './day-names';
import { dateAt, datesBefore, type Place, type SaidDate } from './said-date';

/** A weekday and a date that are said of the same day. The place is of both, with what stands between them. */
export interface WeekdayDate extends Place {
  /** Monday is 1. */
  readonly weekday: number;
  /** Of the weekday alone. */
  readonly word: Place;
  readonly date: SaidDate;
  /** The month and the year stand with another date of the same list: "Monday 7 and Wednesday 9 December". */
  readonly borrowed: boolean;
}

const TIME = '(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm)|\\d{1,2}[:.]\\d{2}|noon|midday)';
const AND = '(?:\\s*(?:,|&|/|–|—|-|\\b(?:and|or|to|until|till|through)\\b)\\s*){1,2}';
const WORD = new RegExp(`(?<![\\p{L}\\d])${WEEKDAY}(?!\\p{L})`, 'giu');
const WORD_HERE = new RegExp(`${WEEKDAY}(?!\\p{L})`, 'iuy');
/** What may stand between a weekday and its date: "Tuesday afternoon, 2pm, (the 8th". */
const TO_DATE = new RegExp(
  `\\.?(?:\\s+(?:morning|afternoon|evening|night|lunchtime))?(?:,?\\s+(?:at\\s+)?${TIME})?(?:\\s*[,(:]\\s*|\\s+[-–—]\\s+|\\s+)(?:on\\s+)?(?:the\\s+)?`,
  'iuy',
);
const NEXT_IN_LIST = new RegExp(AND, 'iuy');
const LAST_OF_RANGE = new RegExp(`${WEEKDAY}\\s*(?:–|—|-|\\b(?:to|until|till|through)\\b)\\s*$`, 'iu');

/** What may stand between a date and the weekday after it: the last needs an end after it, brackets need to close. */
const dateSurelyBefore = datesBefore(
  ',?\\s+(?:(?:which|that)\\s+)?(?:is|was|will\\s+be|falls\\s+on|fell\\s+on)\\s+an?\\s+|,\\s+an?\\s+',
);
const dateBeforeBracket = datesBefore('\\s*\\(\\s*(?:an?\\s+)?');
const dateMaybeBefore = datesBefore('\\s*,\\s*|\\s+[-–—]\\s+|\\s+');
/** So that "by 8 December, Monday to Friday" says nothing of 8 December. */
const ENDS = new RegExp(`\\s*(?:$|[.;:)!?\\n]|,(?!\\s*${WEEKDAY}))|\\s+(?:at|from|between|in the|morning|afternoon|evening|for|with|please|${TIME}|(?:and|or|to)(?!\\s+${WEEKDAY}))`.replaceAll('?<weekday>', '?:'), 'iuy'); // prettier-ignore
const CLOSES = /\s*(?:[).,;!?\n]|$)|\s+(?:at|from|between|in the|morning|afternoon|evening)\b/iuy;

/** Every weekday with the date it is said of, in any form people write the two in; in the order of the weekdays. */
export function weekdayDates(text: string): WeekdayDate[] {
  if (!/\d/u.test(text)) return [];
  const pairs: WeekdayDate[] = [];
  let rangeEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const place = { start: match.index, end: match.index + word.length };
    if (place.start < rangeEnd) continue;
    const range = inRange(text, place);
    if (range.length > 0) {
      pairs.push(...range);
      rangeEnd = Math.max(...range.map((pair) => pair.word.end));
      continue;
    }
    const found = datesAfter(text, place);
    pairs.push(...(found.length > 0 ? found : [dateBefore(text, place)].flatMap((pair) => pair ?? [])));
  }
  return pairs;
}

function pairOf(text: string, word: Place, date: SaidDate, borrowed = false): WeekdayDate {
  const start = Math.min(word.start, date.start);
  const end = Math.max(word.end, date.end);
  return {
    start,
    end: text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end,
    weekday: weekdayNumber(text.slice(word.start, word.end)),
    word,
    date,
    borrowed,
  };
}

/** The date right after a weekday; after a plural all of a list: "Mondays 7, 14 and 21 December". */
function datesAfter(text: string, word: Place): WeekdayDate[] {
  const begins = endOf(TO_DATE, text, word.end);
  const gap = begins === undefined ? '' : text.slice(word.end, begins);
  if (begins === undefined || (gap.startsWith('.') && text.slice(word.start, word.end).length > 5)) return [];
  const first = dateAt(text, begins, 'any');
  if (first === undefined || (gap.includes(',') && LAST_OF_RANGE.test(text.slice(Math.max(0, word.start - 16), word.start)))) return []; // prettier-ignore
  const isPlural = /days$/iu.test(text.slice(word.start, word.end));
  if (/:\s*$/u.test(gap) && !isPlural) return [];
  const rest = listAfter(text, first);
  const dates = isPlural
    ? [first, ...rest.filter(({ ownWord }) => !ownWord).map(({ date }) => date)]
    : [first];
  return dates.flatMap((date) => {
    // Of a list after a plural the first date stands with the weekday, and each other one alone.
    if (date !== first && date.month !== undefined) return { ...pairOf(text, word, date), start: date.start };
    if (date.month !== undefined) return pairOf(text, word, date);
    const later = rest
      .map((each) => each.date)
      .find((each) => each.start > date.start && each.month !== undefined);
    if (later !== undefined)
      return {
        ...pairOf(text, word, borrow(date, later), true),
        ...(date === first ? {} : { start: date.start }),
      };
    return date.places.ordinal === undefined ? [] : pairOf(text, word, date);
  });
}

/** The other dates of a list, each perhaps with a weekday of its own, up to the first with its month, or all of those. */
function listAfter(text: string, first: SaidDate): { date: SaidDate; ownWord: boolean }[] {
  const found: { date: SaidDate; ownWord: boolean }[] = [];
  for (let at = first.end; found.length < 8;) {
    const next = endOf(NEXT_IN_LIST, text, at);
    if (next === undefined) break;
    const word = endOf(WORD_HERE, text, next);
    const begins = word === undefined ? next : (endOf(TO_DATE, text, word) ?? word);
    const date = dateAt(text, text.startsWith('the ', begins) ? begins + 4 : begins, 'any');
    if (date === undefined) break;
    found.push({ date, ownWord: word !== undefined });
    at = date.end;
  }
  return found;
}

/** A day takes the month of a later one of its list, or the month before: "Monday 30 and Tuesday 1 December". */
function borrow(date: SaidDate, later: SaidDate): SaidDate {
  const isBefore = date.day > later.day;
  const month = (later.month ?? 1) - (isBefore ? 1 : 0);
  return month === 0
    ? { ...date, month: 12, year: later.year === undefined ? undefined : later.year - 1 }
    : { ...date, month, year: later.year };
}

/** The date before a weekday: "8 December (Tuesday)", "on the 8th, a Tuesday". */
function dateBefore(text: string, word: Place): WeekdayDate | undefined {
  const inBracket = endOf(CLOSES, text, word.end) !== undefined;
  const sure =
    dateSurelyBefore(text, word.start) ?? (inBracket ? dateBeforeBracket(text, word.start) : undefined);
  if (sure !== undefined) return pairOf(text, word, sure);
  const maybe = endOf(ENDS, text, word.end) === undefined ? undefined : dateMaybeBefore(text, word.start);
  return maybe?.month === undefined ? undefined : pairOf(text, word, maybe);
}

const SECOND = new RegExp(`${AND}(?=${WEEKDAY}(?!\\p{L}))`, 'iuy');
const TWO_BEFORE = datesBefore('\\s*[,(]\\s*|\\s+[-–—]\\s+');

/** Two weekdays with two dates of one week: "Monday to Friday, 7 to 11 December", "7–11 December (Monday to Friday)". */
function inRange(text: string, first: Place): WeekdayDate[] {
  const start = endOf(SECOND, text, first.end);
  const end = start === undefined ? undefined : endOf(WORD_HERE, text, start);
  if (start === undefined || end === undefined) return [];
  const second = { start, end };
  const begins = endOf(TO_DATE, text, end);
  const one = begins === undefined ? undefined : dateAt(text, begins, 'any');
  const [next] = one === undefined ? [] : listAfter(text, one);
  if (one !== undefined && next !== undefined && !next.ownWord)
    return bothOf(text, [first, second], one, next.date);
  const later = TWO_BEFORE(text, first.start);
  const earlier = later === undefined ? undefined : earlierOf(text, later);
  return later === undefined || earlier === undefined ? [] : bothOf(text, [first, second], earlier, later);
}

const EARLIER = datesBefore(AND);
const EARLIER_DAY = new RegExp(`(?<![\\d/:.£])\\d{1,2}(?:st|nd|rd|th)?${AND}$`, 'iu');

function earlierOf(text: string, later: SaidDate): SaidDate | undefined {
  const whole = EARLIER(text, later.start);
  if (whole !== undefined) return whole;
  const from = Math.max(0, later.start - 16);
  const bare = EARLIER_DAY.exec(text.slice(from, later.start));
  return bare === null ? undefined : dateAt(text, from + bare.index, 'any');
}

function bothOf(
  text: string,
  [first, second]: [Place, Place],
  one: SaidDate,
  other: SaidDate,
): WeekdayDate[] {
  if (other.month === undefined) return [];
  const borrowed = one.month === undefined;
  const earlier = borrowed ? borrow(one, other) : one;
  const days = (other.month - (earlier.month ?? other.month)) * 31 + other.day - earlier.day;
  if (days < 1 || days > 7) return [];
  return [pairOf(text, first, earlier, borrowed), pairOf(text, second, other)];
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}
