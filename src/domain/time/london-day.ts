import { Temporal } from 'temporal-polyfill';
import { calendarDay } from './calendar';
import { LONDON, type InstantText } from './moment';

/** A stretch of time in milliseconds since 1970, UTC; its end is outside. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part of a London day in which the clocks run on: one, or two on the days they go forward or back. */
export interface EvenStretch extends Stretch {
  /** What the clocks show beyond UTC, in milliseconds. */
  readonly offset: number;
}

const DAY = 24 * 60 * 60_000;
const known = new Map<number, readonly EvenStretch[]>();

/** The day with a number (see `calendar.ts`) as London's clocks run through it. */
export function londonDay(number: number): readonly EvenStretch[] {
  const before = known.get(number);
  if (before !== undefined) return before;
  const stretches = stretchesOf(number);
  known.set(number, stretches);
  return stretches;
}

/** What London's clocks show: the day by its number, and the minutes since its midnight. */
export interface LondonClock {
  readonly day: number;
  readonly minute: number;
}

const MANY = 1_000;
const read = new Map<InstantText, LondonClock>();

/** What London's clocks show at an instant. The same few instants are asked for again and again in one decision. */
export function londonClock(at: InstantText): LondonClock {
  const before = read.get(at);
  if (before !== undefined) return before;
  if (read.size >= MANY) read.clear();
  const clock = clockAt(at);
  read.set(at, clock);
  return clock;
}

function clockAt(at: InstantText): LondonClock {
  const instant = Temporal.Instant.from(at).epochMilliseconds;
  const utcDay = Math.floor(instant / DAY);
  for (const day of [utcDay, utcDay + 1, utcDay - 1]) {
    const stretch = londonDay(day).find(({ from, to }) => from <= instant && instant < to);
    if (stretch === undefined) continue;
    return { day, minute: Math.floor((instant + stretch.offset - day * DAY) / 60_000) };
  }
  throw new RangeError('No day of the calendar has this instant.');
}

function stretchesOf(number: number): EvenStretch[] {
  const date = Temporal.PlainDate.from(calendarDay(number));
  const starts = date.toZonedDateTime(LONDON);
  const ends = date.add({ days: 1 }).toZonedDateTime(LONDON);
  const day = { from: starts.epochMilliseconds, to: ends.epochMilliseconds, offset: offsetOf(starts) };
  const change = starts.offset === ends.offset ? null : starts.getTimeZoneTransition('next');
  if (change === null || change.epochMilliseconds >= day.to) return [day];
  const at = change.epochMilliseconds;
  return [
    { ...day, to: at },
    { ...day, from: at, offset: offsetOf(change) },
  ];
}

function offsetOf(time: Temporal.ZonedDateTime): number {
  return Math.round(time.offsetNanoseconds / 1e6);
}
