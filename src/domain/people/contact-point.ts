import { z } from 'zod';
import { idSchema } from '../identity';
import { channelSchema, type Channel } from '../messages/channel';
import { notDeliveredSchema } from '../messages/delivery';
import { momentSchema } from '../time/moment';
import { emailSchema } from './email';
import { formatMobile, mobileSchema } from './phone';

/** Who else reads what arrives: `shared` is a family's phone, `unsafe` one that somebody must not be found by. */
export const contactSafetySchema = z.enum(['own', 'shared', 'unsafe']);
export type ContactSafety = z.infer<typeof contactSafetySchema>;

export const CONTACT_SAFETY_WORDS = {
  own: 'Theirs alone',
  shared: 'Others read it too',
  unsafe: 'Not safe to use',
} satisfies Record<ContactSafety, string>;

/** The email in which the person wrote first, by which the address is known to be theirs (P22). */
export const verificationSchema = z.object({
  /** Where its copy is in the record. */
  evidence: z.string(),
  when: momentSchema,
  by: z.string(),
});

/** A number or an address the person, or a carer, gave. `value` is E.164 for texts, one address for email. */
export const contactPointSchema = z.object({
  id: idSchema,
  channel: channelSchema,
  value: z.string(),
  added: momentSchema,
  /** Null: the person's own; else the carer's. */
  carerId: idSchema.nullable(),
  safety: contactSafetySchema,
  /** What not to send there, and why, in a few words. */
  safetyNote: z.string().nullable(),
  /** Of email alone; null until the person's own email is on file (P22). */
  verified: verificationSchema.nullable(),
  /** When the person last said that it is still right (P20); null since it was added. */
  confirmed: momentSchema.nullable(),
  /** What last could not be delivered there; null once it was confirmed again, or when nothing failed. */
  failed: z.object({ why: notDeliveredSchema, when: momentSchema }).nullable(),
});
export type ContactPoint = z.infer<typeof contactPointSchema>;

const ofCarer = { carerId: idSchema.nullable() };

/** A contact point as typed: refused with the reason in `value` when a message could not arrive there. */
export const newContactPointSchema = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('sms'), value: mobileSchema, ...ofCarer }),
  z.object({ channel: z.literal('email'), value: emailSchema, ...ofCarer }),
]);
export type NewContactPoint = z.infer<typeof newContactPointSchema>;

/** How safe a contact point is, as recorded by staff. */
export const newSafetySchema = z
  .object({
    safety: contactSafetySchema,
    note: z
      .string()
      .trim()
      .max(200)
      .nullable()
      .transform((text) => (text === '' ? null : text)),
  })
  .refine(({ safety, note }) => safety === 'own' || note !== null, {
    path: ['note'],
    message: 'Say what not to send there, such as “her son reads this phone: no clinic names”.',
  });
export type NewSafety = z.infer<typeof newSafetySchema>;

/** The contact point as people read it. */
export function formatContactPoint(point: { channel: Channel; value: string }): string {
  return point.channel === 'sms' ? formatMobile(point.value) : point.value;
}
