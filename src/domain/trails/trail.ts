import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { recordStateSchema } from '../record/record-entry';
import { instantSchema, momentSchema } from '../time/moment';
import { reviewSchema } from './review/review';
import { trailMessageSchema } from './trail-message';

/** A message of a trail as it is kept: its id stays when another mail joins the trail. */
export const keptMessageSchema = trailMessageSchema.extend({
  id: idSchema,
  /** The mails it was found in. */
  mails: z.array(idSchema),
});
export type KeptMessage = z.infer<typeof keptMessageSchema>;

/** A trail filed for one person: one entry in one record. A mail about two people makes two, each reviewed for itself (P26). */
export const filingSchema = z.object({
  id: idSchema,
  version: versionSchema,
  trailId: idSchema,
  personId: idSchema,
  personName: z.string(),
  review: reviewSchema,
  entryId: idSchema,
  entryState: recordStateSchema,
  filed: momentSchema,
  filedBy: z.string(),
});
export type Filing = z.infer<typeof filingSchema>;

/** Mails that belong together, taken apart into their messages. Set aside: it is none of a service user's, with the reason. */
export const trailSchema = z.object({
  id: idSchema,
  version: versionSchema,
  subject: z.string(),
  mails: z.array(idSchema),
  messages: z.array(keptMessageSchema),
  filings: z.array(filingSchema),
  setAside: z.object({ reason: z.string(), by: z.string(), when: momentSchema }).nullable(),
  begun: momentSchema,
  /** The newest of its messages, or when it was begun: what lists are sorted by. */
  newest: instantSchema,
});
export type Trail = z.infer<typeof trailSchema>;
