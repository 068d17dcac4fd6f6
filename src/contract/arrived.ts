import { z } from 'zod';
import { idSchema } from '../domain/identity';
import { arrivedSchema } from '../domain/messages/arrived';
import { receivedSchema } from '../domain/messages/received';
import { momentSchema } from '../domain/time/moment';
import { personSummarySchema } from './people';
import { procedure } from './procedure';

/** A text that nobody is known to have sent, with those who have its number. */
export const waitingTextSchema = arrivedSchema.extend({ maybe: z.array(personSummarySchema) });
export type WaitingText = z.infer<typeof waitingTextSchema>;

export const arrivedTextsSchema = z.object({
  /** Oldest first. */
  waiting: z.array(waitingTextSchema),
  /** Set aside as not for this service, the newest first, at most 50. */
  aside: z.array(arrivedSchema),
  /** Whether this desk takes over texts that people send. */
  on: z.boolean(),
  /** When GOV.UK Notify last answered; null since the program was started. */
  asked: momentSchema.nullable(),
  /** Why it could not be asked just now, in one sentence. */
  problem: z.string().nullable(),
});
export type ArrivedTexts = z.infer<typeof arrivedTextsSchema>;

/** Texts that people sent to the service's number at GOV.UK Notify. Nothing of them is ever refused or lost (P2). */
export const arrived = {
  'arrived.list': procedure(z.object({}), arrivedTextsSchema),
  /** Asks GOV.UK Notify now. */
  'arrived.look': procedure(z.object({}), arrivedTextsSchema),
  /** Somebody says whose it is: it becomes a received message of theirs, and owes its entry (P5, P25). */
  'arrived.theirs': procedure(
    z.object({ id: idSchema, personId: idSchema, serviceId: idSchema }),
    receivedSchema,
  ),
  /** It is none for this service; the reason is kept. */
  'arrived.notOurs': procedure(
    z.object({
      id: idSchema,
      reason: z
        .string()
        .trim()
        .min(1, 'Say in a few words why it is not for you, such as “a delivery firm, wrong number”.')
        .max(200),
    }),
    z.object({}),
  ),
  /** It is for this service after all: it waits again. */
  'arrived.putBack': procedure(z.object({ id: idSchema }), z.object({})),
};
