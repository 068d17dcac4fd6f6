import { Temporal } from 'temporal-polyfill';
import { isWorkingTime, nextWorkingTime } from '../../../../domain/services/working-hours';
import type { Service } from '../../../../domain/services/service';
import type { PolicyPack } from '../../../../domain/policy/pack';
import {
  instantText,
  LONDON,
  londonDate,
  londonTime,
  type InstantText,
} from '../../../../domain/time/moment';

/** A day and a time as fields hold them: "2026-11-30" and "09:00", each empty where nothing is there. */
export interface DateAndTime {
  readonly date: string;
  readonly time: string;
}

/** An instant by London's clocks, as fields take it. */
export function partsOf(at: InstantText | null): DateAndTime {
  if (at === null) return { date: '', time: '' };
  return { date: londonDate(at), time: londonTime(at).toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/**
 * The instant at which London's clocks show a day and a time; nothing while one of them is missing or is none. In the
 * hour that the clocks leave out it is the hour after, in the one they show twice the first.
 */
export function instantOf({ date, time }: DateAndTime): InstantText | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || !/^([01]\d|2[0-3]):[0-5]\d/u.test(time)) return undefined;
  try {
    const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
    return instantText(local.toZonedDateTime(LONDON).toInstant());
  } catch {
    return undefined;
  }
}

/** The time to offer for "later" (P32): when the service opens next; nothing for one that never works. */
export function timeToOffer(
  { hours }: Pick<Service, 'hours'>,
  now: InstantText,
  { outOfHours: { closedDays } }: Pick<PolicyPack, 'outOfHours'>,
): InstantText | undefined {
  if (!isWorkingTime(hours, now, closedDays)) return nextWorkingTime(hours, now, closedDays);
  const tomorrow = londonTime(now).toPlainDate().add({ days: 1 }).toZonedDateTime(LONDON);
  return nextWorkingTime(hours, instantText(tomorrow.toInstant()), closedDays);
}
