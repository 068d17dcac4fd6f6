import { LONDON, instantText, londonTime, type InstantText } from '../time/moment';
import type { WorkingHours } from './service';

/** Whether a service works at an instant (P32): on its weekdays, from its opening up to its closing minute. */
export function isWorkingTime(hours: WorkingHours, at: InstantText): boolean {
  const local = londonTime(at);
  const minute = local.hour * 60 + local.minute;
  return hours.weekdays.includes(local.dayOfWeek) && minute >= hours.opens && minute < hours.closes;
}

/** The instant itself when the service works then, else when it opens next; nothing for a service that never does. */
export function nextWorkingTime(hours: WorkingHours, at: InstantText): InstantText | undefined {
  if (isWorkingTime(hours, at)) return at;
  const local = londonTime(at);
  for (let days = 0; days <= 7; days++) {
    const day = local.toPlainDate().add({ days });
    if (!hours.weekdays.includes(day.dayOfWeek)) continue;
    const opening = day
      .toZonedDateTime({
        timeZone: LONDON,
        plainTime: { hour: Math.floor(hours.opens / 60), minute: hours.opens % 60 },
      })
      .toInstant();
    if (instantText(opening) > at) return instantText(opening);
  }
  return undefined;
}
