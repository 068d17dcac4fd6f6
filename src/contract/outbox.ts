import { z } from 'zod';
import { carrierSchema } from '../domain/messages/channel';
import { instantSchema, momentSchema } from '../domain/time/moment';
import { procedure } from './procedure';

/** Who paused all sending, and when. */
export const pausedSchema = z.object({ by: z.string(), when: momentSchema });
export type Paused = z.infer<typeof pausedSchema>;

/** How sending stands at this desk. */
export const outboxStateSchema = z.object({
  /** Null while it goes. */
  paused: pausedSchema.nullable(),
  /** How many wait on the queue. */
  waiting: z.int().min(0),
  /** The ways to send by which something waits. */
  lanes: z.array(
    z.object({
      carrier: carrierSchema,
      waiting: z.int().min(0),
      /** Until when nothing goes by it, because its provider asked for less; null where it goes. */
      slowUntil: instantSchema.nullable(),
    }),
  ),
});
export type OutboxState = z.infer<typeof outboxStateSchema>;

export const outbox = {
  'outbox.state': procedure(z.object({}), outboxStateSchema),
  /** Nothing more goes until somebody resumes; what is under way ends. Kept over a restart. */
  'outbox.pause': procedure(z.object({}), outboxStateSchema),
  'outbox.resume': procedure(z.object({}), outboxStateSchema),
};
