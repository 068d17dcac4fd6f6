import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { MAX_OVERRIDES, overrideSchema } from '../policy/override';
import { instantSchema, momentSchema } from '../time/moment';
import { templateUseSchema } from '../templates/template-use';
import { carrierSchema, channelSchema } from './channel';
import { deliverySchema } from './delivery';
import { purposeSchema } from './purpose';

/**
 * Where a message stands. `unsure`: the provider could not be asked whether it went, a person must look.
 * `scheduled` waits for its time (P32);
 * `missed` could not go at its time, and a person is asked. `handed-off`: the sender is sending it by another program or phone. Delivery is told beside it, later: `sent` stays `sent`.
 */
export const messageStatusSchema = z.enum([
  'draft',
  'scheduled',
  'missed',
  'queued',
  'sending',
  'handed-off',
  'unsure',
  'sent',
  'failed',
  'cancelled',
]);
export type MessageStatus = z.infer<typeof messageStatusSchema>;

/** Longest text that is taken: far above any message, low enough to stay quick. UTF-16 units. */
export const MAX_TEXT = 20_000;
export const MAX_SUBJECT = 200;

/** What the compose window holds. Nothing but the person need be there yet. */
export const draftContentSchema = z.object({
  personId: idSchema.nullable(),
  serviceId: idSchema,
  channel: channelSchema,
  carrier: carrierSchema,
  purpose: purposeSchema.nullable(),
  contactPointId: idSchema.nullable(),
  subject: z.string().max(MAX_SUBJECT, `A subject has at most ${MAX_SUBJECT} characters.`),
  text: z
    .string()
    .max(MAX_TEXT, `A message has at most ${MAX_TEXT} characters. Send a shorter one, or a letter.`),
  /** The use that somebody authorised once, for the purpose of that name (P6). */
  authorisedUseId: idSchema.nullable(),
  /** The message of theirs that this one answers: it makes the thread a conversation (P18). */
  answersId: idSchema.nullable(),
  /** When the visit or call it is about takes place; null where it is about none (P32). */
  about: instantSchema.nullable(),
  /** When it is to go; null: at once. */
  sendAt: instantSchema.nullable(),
  /** The template it was begun from; null: written by hand. */
  template: templateUseSchema.nullable(),
  /** After this it is not sent by itself any more: a person is asked (P32). */
  notAfter: instantSchema.nullable(),
  /** Words that stay although a rule speaks against them: dismissed once, they stay so for this text. */
  kept: z.array(overrideSchema).max(MAX_OVERRIDES),
});
export type DraftContent = z.infer<typeof draftContentSchema>;

/** One message to exactly one person; there is no list of recipients anywhere. */
export const messageSchema = draftContentSchema.extend({
  id: idSchema,
  version: versionSchema,
  status: messageStatusSchema,
  author: z.string(),
  saved: momentSchema,
  /** The text with the service's footer, as it goes out; fixed when the message is queued. */
  outgoing: z.string().nullable(),
  /** The subject with the encryption marker where needed; fixed when the message is queued. */
  outgoingSubject: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  queued: momentSchema.nullable(),
  sent: momentSchema.nullable(),
  /** One sentence for staff: why it waits, failed or is unsure, and what to do next. */
  problem: z.string().nullable(),
  /** What became of it after it was sent; null where nothing is known, or can be. */
  delivery: deliverySchema.nullable(),
  /** The list it was sent with, where it is one of many (P8). */
  batchId: idSchema.nullable(),
});
export type Message = z.infer<typeof messageSchema>;
