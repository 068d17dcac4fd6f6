import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { emailSchema } from '../people/email';
import { authorisedUseSchema, sopSchema } from './sop';

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
  /** Whether it works on England's bank holidays too. */
  onBankHolidays: z.boolean(),
  /** Days on which it is closed all the same, such as a training day. */
  closedDays: z
    .array(z.iso.date('Write each closed day as day, month and year, on a line of its own.'))
    .max(100),
});
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/** A service as staff set it up (P9, P40). */
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
  /** Within how many hours of its working time a reply is read and answered; null: replies are not possible (P15). */
  replyWithinHours: z.int().min(1).max(200).nullable(),
  /** Whom to turn to in an emergency, as the service says it (P27). */
  emergencyWording: z.string().trim().max(300),
  sop: sopSchema,
  authorisedUses: z.array(authorisedUseSchema).max(100),
  /** What the service adds to each message: when replies are read, and what to do in an emergency (P14, P27). */
  smsFooter: z.string().trim().max(300),
  emailFooter: z.string().trim().max(2_000),
});
export type ServiceDetails = z.infer<typeof serviceDetailsSchema>;

export const serviceSchema = serviceDetailsSchema.extend({ id: idSchema, version: versionSchema });
export type Service = z.infer<typeof serviceSchema>;
