import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { carrierSchema, channelSchema } from '../messages/channel';
import { MAX_SUBJECT, MAX_TEXT } from '../messages/message';
import { purposeSchema } from '../messages/purpose';
import { templateUseSchema } from '../templates/template-use';
import { momentSchema } from '../time/moment';

/**
 * Where a list stands (P8). `checked`: each of its messages was filled and decided on, and it may start; above a size it
 * is `waiting-for-approval` first. `first-few`: those are going; then it is `waiting` for "go on".
 */
export const batchStateSchema = z.enum([
  'draft',
  'checked',
  'waiting-for-approval',
  'approved',
  'first-few',
  'waiting',
  'going',
  'stopped',
  'done',
]);
export type BatchState = z.infer<typeof batchStateSchema>;

/** The states in which nothing of a list has gone yet: it may still be changed. */
export const BEFORE_SENDING: readonly BatchState[] = ['draft', 'checked', 'waiting-for-approval', 'approved'];

/** The states in which the outbox is given more of a list. */
export const FEEDING: readonly BatchState[] = ['first-few', 'going'];

/** Most lists have a few words; what a list says to everybody, with merge fields where they differ. */
export const batchContentSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the list a name, such as “Reminders for Tuesday”.')
    .max(100, 'A name has at most 100 characters.'),
  serviceId: idSchema,
  channel: channelSchema,
  carrier: carrierSchema,
  purpose: purposeSchema.nullable(),
  subject: z.string().max(MAX_SUBJECT, `A subject has at most ${MAX_SUBJECT} characters.`),
  text: z
    .string()
    .max(MAX_TEXT, `A message has at most ${MAX_TEXT} characters. Send a shorter one, or a letter.`),
  /** The template its words were taken from; null: written by hand. */
  template: templateUseSchema.omit({ values: true }).nullable(),
});
export type BatchContent = z.infer<typeof batchContentSchema>;

/** Who did a step of a list, and when. */
export const stepSchema = z.object({ by: z.string(), when: momentSchema });
export type Step = z.infer<typeof stepSchema>;

/** SHA-256 in small hex. */
export const contentHashSchema = z.string().regex(/^[0-9a-f]{64}$/u);

/** A message to many people, each with an envelope of their own. */
export const batchSchema = batchContentSchema.extend({
  id: idSchema,
  version: versionSchema,
  state: batchStateSchema,
  made: stepSchema,
  /** Of all that goes out, at the last check; null before one and after any change. */
  hash: contentHashSchema.nullable(),
  /** A second person's word, which holds for the content of this hash alone. */
  approved: stepSchema.extend({ hash: contentHashSchema }).nullable(),
  started: stepSchema.nullable(),
  finished: momentSchema.nullable(),
  /** One sentence: why it waits or was stopped, and what to do next. */
  problem: z.string().nullable(),
  /** The list that goes on with the rest of this one, after it was stopped. */
  continuedBy: idSchema.nullable(),
});
export type Batch = z.infer<typeof batchSchema>;
