import { z } from 'zod';
import { idSchema } from '../identity';
import type { RecipientState } from './recipient';
import { batchStateSchema } from './batch';

/** How many of a list stand where. */
export const tallySchema = z.object({
  unchecked: z.int(),
  'may-go': z.int(),
  stopped: z.int(),
  'left-out': z.int(),
  queued: z.int(),
  sent: z.int(),
  failed: z.int(),
  unsure: z.int(),
  cancelled: z.int(),
});
export type Tally = z.infer<typeof tallySchema>;

export const NO_TALLY = {
  unchecked: 0,
  'may-go': 0,
  stopped: 0,
  'left-out': 0,
  queued: 0,
  sent: 0,
  failed: 0,
  unsure: 0,
  cancelled: 0,
} as const satisfies Record<RecipientState, number>;

/** How far a list is, while it goes. */
export const progressSchema = z.object({
  id: idSchema,
  state: batchStateSchema,
  tally: tallySchema,
  /** Sent in the last minute. */
  perMinute: z.number().min(0),
  /** Seconds until the rest has gone at this rate; null where none can be told. */
  secondsLeft: z.int().min(0).nullable(),
});
export type Progress = z.infer<typeof progressSchema>;

/** How long the rest takes at a rate; null before anything has gone, and when nothing is left. */
export function secondsLeft(tally: Tally, perMinute: number): number | null {
  const left = tally['may-go'] + tally.queued;
  return left === 0 || perMinute <= 0 ? null : Math.ceil((left / perMinute) * 60);
}
