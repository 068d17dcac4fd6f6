import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { emailSchema } from '../people/email';

/** Minutes since midnight, London time. */
const minuteOfDay = z
  .int()
  .min(0)
  .max(24 * 60);

/** When a service works: ISO weekdays (Monday is 1) from `opens` to `closes`. */
export const workingHoursSchema = z.object({
  weekdays: z.array(z.int().min(1).max(7)),
  opens: minuteOfDay,
  closes: minuteOfDay,
});
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/** A service as staff set it up. SOPs and the rest of P9 and P40 come to stand beside it. */
export const serviceDetailsSchema = z.object({
  name: z.string().trim().min(1, 'Write the name of the service.').max(100),
  /** Names that say what kind of care this is, never to be written in a message (P33). */
  tellingNames: z.array(z.string().trim().min(1).max(100)).max(50),
  /** The shared mailbox all email comes from (P13). */
  mailbox: emailSchema,
  phone: z.string().trim().min(1, 'Write the phone number people can call.').max(40),
  hours: workingHoursSchema.refine(
    (hours) => hours.opens < hours.closes,
    'The service must open before it closes.',
  ),
  /** What the service adds to each message: when replies are read, and what to do in an emergency (P14, P27). */
  smsFooter: z.string().trim().max(300),
  emailFooter: z.string().trim().max(2_000),
});
export type ServiceDetails = z.infer<typeof serviceDetailsSchema>;

export const serviceSchema = serviceDetailsSchema.extend({ id: idSchema, version: versionSchema });
export type Service = z.infer<typeof serviceSchema>;
