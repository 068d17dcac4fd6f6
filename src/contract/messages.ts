import { z } from 'zod';
import { findingSchema } from '../domain/checks/finding';
import { idSchema, versionSchema } from '../domain/identity';
import { draftContentSchema, messageSchema, messageStatusSchema } from '../domain/messages/message';
import { carrierSchema, channelSchema } from '../domain/messages/channel';
import { deliverySchema } from '../domain/messages/delivery';
import { purposeSchema } from '../domain/messages/purpose';
import { decisionSchema } from '../domain/policy/decision';
import { MAX_OVERRIDES, overrideSchema } from '../domain/policy/override';
import { instantSchema, momentSchema } from '../domain/time/moment';
import { procedure } from './procedure';

/** A message as a list shows it. */
export const messageSummarySchema = z.object({
  id: idSchema,
  version: versionSchema,
  personId: idSchema.nullable(),
  personName: z.string().nullable(),
  channel: channelSchema,
  purpose: purposeSchema.nullable(),
  status: messageStatusSchema,
  /** The first words of the text. */
  opening: z.string(),
  saved: momentSchema,
  sent: momentSchema.nullable(),
  sendAt: instantSchema.nullable(),
  problem: z.string().nullable(),
  carrier: carrierSchema,
  contactPointId: idSchema.nullable(),
  /** When one that waits on the queue is tried next; null: at its turn. */
  nextAttempt: instantSchema.nullable(),
  delivery: deliverySchema.nullable(),
});
export type MessageSummary = z.infer<typeof messageSummarySchema>;

/** What main concludes about a draft, on its own facts: the page's conclusions are not trusted. */
export const reviewSchema = z.object({
  findings: z.array(findingSchema),
  decision: decisionSchema,
  from: z.string().nullable(),
  to: z.string().nullable(),
  outgoing: z.string(),
  outgoingSubject: z.string(),
});
export type Review = z.infer<typeof reviewSchema>;

const oneMessage = z.object({ id: idSchema, version: versionSchema });

export const messages = {
  /** Keeps a draft. The page names it; version 0 is a new one. */
  'messages.saveDraft': procedure(
    z.object({ id: idSchema, version: z.int().min(0), content: draftContentSchema }),
    z.object({ version: versionSchema, saved: momentSchema }),
  ),
  'messages.drafts': procedure(z.object({}), z.array(messageSummarySchema)),
  'messages.get': procedure(z.object({ id: idSchema }), messageSchema),
  /** Puts a draft aside; `messages.restoreDraft` takes it back. */
  'messages.discardDraft': procedure(oneMessage, messageSchema),
  'messages.restoreDraft': procedure(oneMessage, messageSchema),
  'messages.review': procedure(z.object({ id: idSchema }), reviewSchema),
  /** Checks and decides again, then queues the message, or says why not. */
  'messages.send': procedure(
    oneMessage.extend({ overrides: z.array(overrideSchema).max(MAX_OVERRIDES) }),
    messageSchema,
  ),
  /** Lets a scheduled message wait for another time, within working hours (P32). */
  'messages.reschedule': procedure(oneMessage.extend({ sendAt: instantSchema }), messageSchema),
  /** A message that missed its time goes now, if it may. */
  'messages.sendMissed': procedure(oneMessage, messageSchema),
  /**
   * What is under way: scheduled, missed, queued, sending, handed off, unsure, failed; of one person, where one is
   * given. Oldest first; of a long queue its beginning, `outbox.state` says how many wait.
   */
  'messages.outbox': procedure(
    z.object({ personId: idSchema.nullable().default(null) }),
    z.array(messageSummarySchema),
  ),
  /** Sent messages that did not arrive and that nobody has seen to, the newest first. */
  'messages.notDelivered': procedure(z.object({}), z.array(messageSummarySchema)),
  /** Somebody saw to a message that did not arrive. */
  'messages.sawToDelivery': procedure(z.object({ id: idSchema }), messageSchema),
  /** What was sent, newest first, by person or by words in it; `before` pages on. */
  'messages.search': procedure(
    z.object({
      words: z.string().max(200),
      personId: idSchema.nullable(),
      before: instantSchema.nullable(),
    }),
    z.object({ messages: z.array(messageSummarySchema), more: z.boolean() }),
  ),
  /** Takes a queued, scheduled or missed message back to the drafts. */
  'messages.cancel': procedure(oneMessage, messageSchema),
  /**
   * "May have been sent: check": the sender looked and says whether it went. With `redraft`, one that did not go is
   * written anew at once, and the answer is the new draft.
   */
  'messages.settleUnsure': procedure(
    oneMessage.extend({ went: z.boolean(), redraft: z.boolean().default(false) }),
    messageSchema,
  ),
  /** The sender keyed it into the Trust phone (P12); `sentAt` is when the phone says it went. */
  'messages.confirmHandOff': procedure(oneMessage.extend({ sentAt: instantSchema }), messageSchema),
  /** Copies a number or address, a subject, or the text, for another program. */
  'messages.copyHandOff': procedure(
    z.object({ id: idSchema, part: z.enum(['number', 'subject', 'text']) }),
    z.object({}),
  ),
  /** Makes a new draft of a message that failed, or did not arrive: that one is seen to then. */
  'messages.redraft': procedure(oneMessage, messageSchema),
};
