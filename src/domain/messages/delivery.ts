import { z } from 'zod';
import { instantSchema, momentSchema } from '../time/moment';

/**
 * Why a message that was taken did not arrive. `wrong-contact-point`: nobody has this number or address, so it is asked
 * for again (P20); `not-reachable-now`: a phone that is off, a mailbox that is full; `refused`: the far end would not
 * have it.
 */
export const notDeliveredSchema = z.enum(['wrong-contact-point', 'not-reachable-now', 'refused']);
export type NotDelivered = z.infer<typeof notDeliveredSchema>;

/** Why, within a sentence. */
export const NOT_DELIVERED_WORDS = {
  'wrong-contact-point': 'nobody is reached there',
  'not-reachable-now': 'it could not be reached at the time',
  refused: 'it was refused at the far end',
} satisfies Record<NotDelivered, string>;

/** What became of a message after the provider had taken it, as far as the provider tells. */
export const deliverySchema = z.object({
  state: z.enum(['on-its-way', 'delivered', 'failed']),
  /** Of a failure alone. */
  why: notDeliveredSchema.nullable(),
  /** When it was delivered or failed; when it was last asked for while it is on its way. */
  when: momentSchema,
  /** When this desk learned of it: an entry that was copied before does not say it. */
  known: instantSchema,
  /** Whether somebody has seen to a failure. */
  seen: z.boolean(),
});
export type Delivery = z.infer<typeof deliverySchema>;
