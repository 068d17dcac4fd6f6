import { Temporal } from 'temporal-polyfill';
import { instantText, LONDON } from '../../time/moment';
import { clockAfter, clockBefore, type ClockIn } from './clock-in';
import { dayIn, type DayIn } from './day-in';
import type { WrittenDate } from './written-date';

/** A date and time in a line. Offsets are UTF-16 units into the text without its invisible marks (`seen`). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate;
}

/** What helps to read a date that could be two: the year of the mail around it, and when that was sent. */
export interface DateHints {
  readonly year?: number | undefined;
  readonly quotedOn?: string | null | undefined;
}

/** Marks that nobody sees, and those of them that reading has written out. */
const INVISIBLE =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\[U\+20(?:2[A-E]|6[6-9])\]/gu;

/** Digits and the comma of Arabic. */
const ARABIC = /[\u0660-\u0669\u06F0-\u06F9\u060C]/gu;

/** A line as the eye sees it: invisible marks gone, odd spaces plain, Arabic digits as ours. */
export function seen(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/gu, ' ')
    .replaceAll(ARABIC, (sign) => (sign === '،' ? ',' : String((sign.codePointAt(0) ?? 0) & 0xf)));
}

/** The first date in a line, with its time and zone where they stand beside it. `text` is as `seen` gives it. */
export function findDate(text: string, hints: DateHints = {}): FoundDate | undefined {
  const day = dayIn(text);
  if (day === undefined) return undefined;
  const after = clockAfter(text.slice(day.end));
  const before = after === undefined ? clockBefore(text.slice(0, day.start)) : undefined;
  const [start, end] = [day.start - (before?.length ?? 0), day.end + (after?.length ?? 0)];
  const written = text.slice(start, end).trim();
  return { start, end, date: dateOf(day, after ?? before, written, hints) };
}

/** The date of a header line such as "Sent: 19 November 2026 08:31"; what can't be read is kept as it was written. */
export function readDate(text: string, hints: DateHints = {}): WrittenDate {
  const line = seen(text).trim();
  const found = findDate(line, hints);
  return found === undefined
    ? { written: line, at: null, day: null, sureness: 'unread' }
    : { ...found.date, written: line };
}

function dateOf(day: DayIn, clock: ClockIn | undefined, written: string, hints: DateHints): WrittenDate {
  const year = day.year ?? hints.year;
  if (year === undefined) return { written, at: null, day: null, sureness: 'unread' };
  const asHere = plainDate(year, day.month, day.day);
  const other = day.either ? plainDate(year, day.day, day.month) : undefined;
  const chosen =
    asHere === undefined || (other !== undefined && isLikelier(other, asHere, hints)) ? other : asHere;
  if (chosen === undefined) return { written, at: null, day: null, sureness: 'unread' };
  if (clock === undefined) return { written, at: null, day: chosen.toString(), sureness: 'day' };
  const at = instantText(instantOf(chosen, clock));
  const unsure = other === undefined ? 'london' : 'either-way';
  return {
    written,
    at,
    day: chosen.toString(),
    sureness: clock.zone === undefined || day.either ? unsure : 'zoned',
  };
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < 1980 || year > 2200 || month > 12) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** A mail is quoted after it was sent and mostly soon: the month comes first where only so it was days ago. */
function isLikelier(other: Temporal.PlainDate, asHere: Temporal.PlainDate, { quotedOn }: DateHints): boolean {
  if (quotedOn === undefined || quotedOn === null) return false;
  const quoted = Temporal.PlainDate.from(quotedOn.slice(0, 10));
  const ago = (date: Temporal.PlainDate) => date.until(quoted, { largestUnit: 'days' }).days;
  const [here, otherWay] = [ago(asHere), ago(other)];
  return otherWay >= -1 && (here < -1 || (otherWay <= 14 && here > 14));
}

function instantOf(date: Temporal.PlainDate, { hour, minute, second, zone }: ClockIn): Temporal.Instant {
  const local = date.toPlainDateTime({ hour, minute, second });
  if (zone === undefined) return local.toZonedDateTime(LONDON).toInstant();
  return local.toZonedDateTime('UTC').toInstant().subtract({ minutes: zone });
}
