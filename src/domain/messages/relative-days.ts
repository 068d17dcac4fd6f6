import { Temporal } from 'temporal-polyfill';
import { dateAt, datesBefore } from '../checks/weekdays/said-date';
import { calendarDay, isoWeekday } from '../time/calendar';
import { londonClock } from '../time/london-day';
import type { InstantText } from '../time/moment';

/** Words that mean another day when they are read on another day. */
export interface RelativeDay {
  /** UTF-16 units; the end is outside. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What the words mean to somebody who reads them on a day (by its number): equal for two days that agree on it. */
  readonly means: (day: number) => number;
  /** "In an hour": right only for as long as it is about to be read. */
  readonly isSoon: boolean;
}

const WORD_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = `\\d{1,2}|an?|${WORD_NUMBERS.join('|')}`;
const LETTERS = String.raw`(?<![\p{L}\d-])`;
const END = String.raw`(?![\p{L}\d]|-\p{L})`;

const weekOf = (day: number): number => Math.floor((day + 3) / 7);
const monthOf = (day: number): number => {
  const { year, month } = calendarDay(day);
  return year * 12 + month;
};

/** Each kind of words with what they mean; the longer ones first, so that "the day after tomorrow" is one. */
const KINDS: ReadonlyArray<readonly [source: string, means: (day: number, said: string) => number]> = [
  [String.raw`the\s+day\s+after\s+tomorrow`, (day) => day + 2],
  [String.raw`the\s+day\s+before\s+yesterday`, (day) => day - 2],
  [
    String.raw`today|tonight|this\s+(?:morning|afternoon|evening|lunch\s?time)|right\s+now|just\s+now`,
    (day) => day,
  ],
  [String.raw`tomm?orr?ow`, (day) => day + 1],
  [String.raw`yesterday|last\s+night`, (day) => day - 1],
  [
    String.raw`in\s+(?:${COUNT})\s+days?(?:['’]s?\s+time)?|(?:${COUNT})\s+days?\s+ago`,
    (day, said) => day + (said.endsWith('ago') ? -1 : 1) * countIn(said),
  ],
  [String.raw`(?:this|next|last)\s+(?:week(?:end)?)`, weekOf],
  [String.raw`(?:this|next|last)\s+month`, monthOf],
];
const SOON = String.raw`(?:in|within)\s+(?:(?:the\s+next|about|around)\s+)?(?:(?:${COUNT}|half\s+an?|the(?:\s+next)?)\s+hours?|(?:\d{1,3}|ten|fifteen|twenty|thirty|a\s+few)\s+minutes?)`;

const asWords = (source: string): RegExp => new RegExp(`${LETTERS}(?:${source})${END}`, 'giu');
const PATTERNS = [
  ...KINDS.map(([source, means]) => ({ pattern: asWords(source), means, isSoon: false })),
  { pattern: asWords(SOON), means: (day: number) => day, isSoon: true },
];
/** How long "in an hour" holds, in minutes. */
const SOON_HOLDS = 30;

/** "USA Today" and the like are names. */
const NAME_BEFORE = /\b(?:USA|Psychology|History|Nursing|Radio) $/u;
const NAME_AFTER = /^ (?:programme|show)\b/u;

const WEEKDAY = new RegExp(
  String.raw`${LETTERS}(?<lead>(?:(?:on|this|next|last|by|until|till|before|from|since)\s+){0,2})(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)${END}`,
  'giu',
);
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Between a weekday and its date: "Monday, the 23rd", "Monday (23 November)". */
const TO_DATE = /\s*(?:[,(]\s*)?(?:the\s+)?/iuy;
const dateBefore = datesBefore(String.raw`\s*[,(]?\s*(?:on\s+)?(?:a\s+)?`);
/** "Every Monday", "Monday to Friday": how things are each week. */
const EACH_WEEK_BEFORE =
  /(?:\b(?:every|each|any|good|easter)|day\s+(?:to|until|till|through)|day\s*[-–—/])\s*$/iu;
const EACH_WEEK_AFTER =
  /^\s*(?:(?:to|until|till|through)\s|[-–—]\s*)\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;

/**
 * Words of a text that name a day by the one on which they are read (P32): "tomorrow", "this week", "in two days", and a
 * weekday that stands without its date, which means the next one. Quiet on names ("USA Today") and on what holds each
 * week ("Monday to Friday").
 */
export function relativeDays(text: string): RelativeDay[] {
  const found = PATTERNS.flatMap(({ pattern, means, isSoon }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      words,
      means: (day: number) => means(day, words.toLowerCase()),
      isSoon,
    })),
  );
  const named = found.filter(({ start, end, words }) => words !== 'Today' || !isName(text, start, end));
  const apart = named.filter(
    (each) => !named.some((other) => other !== each && other.start <= each.start && each.end <= other.end),
  );
  return [...apart, ...bareWeekdays(text)].toSorted((a, b) => a.start - b.start);
}

/**
 * The words of a text that say something else when it goes than when it was written.
 * @param written when it was written, an instant
 * @param goes when it goes, an instant
 */
export function outdatedWords(text: string, written: InstantText, goes: InstantText): RelativeDay[] {
  if (written === goes) return [];
  const [then, later] = [londonClock(written).day, londonClock(goes).day];
  const minutes = Temporal.Instant.from(written).until(Temporal.Instant.from(goes)).total('minutes');
  if (then === later && minutes <= SOON_HOLDS) return [];
  return relativeDays(text).filter(({ means, isSoon }) =>
    isSoon ? minutes > SOON_HOLDS : means(then) !== means(later),
  );
}

function isName(text: string, start: number, end: number): boolean {
  return (
    NAME_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || NAME_AFTER.test(text.slice(end, end + 12))
  );
}

function bareWeekdays(text: string): RelativeDay[] {
  return [...text.matchAll(WEEKDAY)].flatMap((match) => {
    const { lead = '', day = '' } = match.groups ?? {};
    const start = match.index + lead.length;
    const end = start + day.length;
    if (hasDate(text, start, end) || isEachWeek(text, match.index, end)) return [];
    const number = WEEKDAYS.indexOf(day.toLowerCase()) + 1;
    const isPast = /\b(?:last|since)\s+$/iu.test(lead);
    const words = text.slice(match.index, end);
    return [
      { start: match.index, end, words, means: isPast ? lastOne(number) : nextOne(number), isSoon: false },
    ];
  });
}

function hasDate(text: string, start: number, end: number): boolean {
  TO_DATE.lastIndex = end;
  const after = end + (TO_DATE.exec(text)?.[0].length ?? 0);
  return dateAt(text, after, 'ordinal') !== undefined || dateBefore(text, start) !== undefined;
}

function isEachWeek(text: string, start: number, end: number): boolean {
  return (
    EACH_WEEK_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ||
    EACH_WEEK_AFTER.test(text.slice(end, end + 20))
  );
}

/** A weekday is the next one, never the day itself: on a Monday, "on Monday" is in a week. */
function nextOne(weekday: number): (day: number) => number {
  return (day) => day + (((weekday - isoWeekday(day) + 6) % 7) + 1);
}

function lastOne(weekday: number): (day: number) => number {
  return (day) => day - (((isoWeekday(day) - weekday + 6) % 7) + 1);
}

function countIn(said: string): number {
  const word = /(?:\d+|[a-z]+)(?=\s+days?)/u.exec(said)?.[0] ?? '';
  return /^\d/u.test(word) ? Number(word) : Math.max(1, WORD_NUMBERS.indexOf(word) + 1);
}
