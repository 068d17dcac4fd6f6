import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** The zone of every service: times are stored in UTC and spoken in this one. */
export const LONDON = 'Europe/London';

/** An instant in UTC, ISO 8601 with milliseconds and `Z`, so that text order is time order. */
export const instantSchema = z.iso.datetime({ precision: 3 });
export type InstantText = z.infer<typeof instantSchema>;

/** When something happened: the instant, and the local offset in minutes that was in force there. */
export const momentSchema = z.object({
  at: instantSchema,
  offset: z
    .int()
    .min(-18 * 60)
    .max(18 * 60),
});
export type Moment = z.infer<typeof momentSchema>;

/** Writes an instant in the one form the store and the contract use. */
export function instantText(instant: Temporal.Instant): InstantText {
  return instant.toString({ smallestUnit: 'millisecond' });
}

/** The moment of an instant as a clock in London shows it. */
export function momentOf(instant: Temporal.Instant): Moment {
  const offset = Math.round(instant.toZonedDateTimeISO(LONDON).offsetNanoseconds / 60e9);
  return { at: instantText(instant), offset };
}

/** The wall-clock time of an instant in London. @throws RangeError when `at` is not an instant. */
export function londonTime(at: InstantText): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LONDON);
}

/** The day of an instant by London's clocks: "2026-12-08". */
export function londonDate(at: InstantText): string {
  return londonTime(at).toPlainDate().toString();
}
