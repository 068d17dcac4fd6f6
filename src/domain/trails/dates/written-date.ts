import { z } from 'zod';
import { instantSchema } from '../../time/moment';

/**
 * When a message was sent, as far as its trail says.
 * `zoned`: the zone was written. `london`: no zone was written, so the clock is read as London's. `either-way`: day and
 * month could be the other way about. `day`: the day alone. `unread`: words that are no date we can read.
 */
export const writtenDateSchema = z.object({
  /** The words, as they stand. */
  written: z.string(),
  at: instantSchema.nullable(),
  /** By the clock that was written: "2026-11-19". */
  day: z.iso.date().nullable(),
  sureness: z.enum(['zoned', 'london', 'either-way', 'day', 'unread']),
});
export type WrittenDate = z.infer<typeof writtenDateSchema>;

/** What time order goes by: the instant, or the beginning of the day; undefined where neither is known. */
export function timeOrder(date: WrittenDate | null): string | undefined {
  if (date === null) return undefined;
  return date.at ?? (date.day === null ? undefined : `${date.day}T00:00:00.000Z`);
}
