import { Temporal } from 'temporal-polyfill';
import { holidayOn } from '../time/bank-holidays';
import { isoDateOf, isoWeekday } from '../time/calendar';
import { londonClock, londonDay, type Stretch } from '../time/london-day';
import { instantText, type InstantText } from '../time/moment';
import type { WorkingHours } from './service';

/** A day on which every service is closed, as the policy pack lists them. */
export interface ClosedDay {
  /** ISO, London's day. */
  readonly date: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A service that opens on no day of a whole year is taken never to open. */
const DAYS_TO_SEARCH = 366;

/**
 * Whether a service works at an instant (P32): on its weekdays, from its opening up to its closing minute by London's
 * clocks, and not on a bank holiday, on a day of its own on which it is closed, or on one of `closedDays`.
 */
export function isWorkingTime(
  hours: WorkingHours,
  at: InstantText,
  closedDays: readonly ClosedDay[],
): boolean {
  const { day, minute } = londonClock(at);
  return minute >= hours.opens && minute < hours.closes && worksOn(hours, day, closedDays);
}

/** The instant itself when the service works then, else when it opens next; nothing for one that never does. */
export function nextWorkingTime(
  hours: WorkingHours,
  at: InstantText,
  closedDays: readonly ClosedDay[],
): InstantText | undefined {
  if (isWorkingTime(hours, at, closedDays)) return at;
  for (const { from } of workingStretches(hours, at, closedDays)) return textOf(from);
  return undefined;
}

/**
 * When `count` hours of the service's working time have passed since an instant: a reply that came on Friday evening
 * and is answered within two hours is due on Monday, two hours after opening. Nothing for a service that never works.
 */
export function addWorkingHours(
  hours: WorkingHours,
  from: InstantText,
  count: number,
  closedDays: readonly ClosedDay[],
): InstantText | undefined {
  let left = count * 60 * MINUTE;
  for (const stretch of workingStretches(hours, from, closedDays)) {
    const length = stretch.to - stretch.from;
    if (length >= left) return textOf(stretch.from + left);
    left -= length;
  }
  return undefined;
}

/** Why a service is closed on the day of an instant: the holiday's name; nothing on its ordinary days. */
export function holidayOf(hours: WorkingHours, at: InstantText): string | undefined {
  return hours.onBankHolidays ? undefined : holidayOn(isoDateOf(londonClock(at).day));
}

/** The stretches in which a service works from an instant on, without end while it opens at least once a year. */
function* workingStretches(
  hours: WorkingHours,
  at: InstantText,
  closedDays: readonly ClosedDay[],
): Generator<Stretch> {
  const start = Temporal.Instant.from(at).epochMilliseconds;
  const first = londonClock(at).day;
  let opened = first;
  for (let day = first; day <= opened + DAYS_TO_SEARCH; day++) {
    if (!worksOn(hours, day, closedDays)) continue;
    for (const { from, to } of stretchesOn(hours, day)) {
      if (to <= start) continue;
      opened = day;
      yield { from: Math.max(from, start), to };
    }
  }
}

/** On the days the clocks go forward or back, each part of the day has its own opening and closing. */
function stretchesOn(hours: WorkingHours, day: number): Stretch[] {
  return londonDay(day)
    .map(({ from, to, offset }) => ({
      from: Math.max(from, day * DAY + hours.opens * MINUTE - offset),
      to: Math.min(to, day * DAY + hours.closes * MINUTE - offset),
    }))
    .filter(({ from, to }) => from < to);
}

function worksOn(hours: WorkingHours, day: number, closedDays: readonly ClosedDay[]): boolean {
  if (!hours.weekdays.includes(isoWeekday(day))) return false;
  const date = isoDateOf(day);
  if (hours.closedDays.includes(date) || closedDays.some((each) => each.date === date)) return false;
  return hours.onBankHolidays || holidayOn(date) === undefined;
}

function textOf(milliseconds: number): InstantText {
  return instantText(Temporal.Instant.fromEpochMilliseconds(milliseconds));
}
