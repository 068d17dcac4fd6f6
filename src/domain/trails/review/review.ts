import { z } from 'zod';
import { idSchema } from '../../identity';

/** What becomes of a third party's detail: it matters to care and stays, who they are stands in its place, or it is taken out (P26). */
export const partyChoiceSchema = z.enum(['keep', 'replace', 'remove']);
export type PartyChoice = z.infer<typeof partyChoiceSchema>;

/**
 * The words that were decided on, as they stood: when another mail tells the message in another form, the choice goes
 * with its words, and is dropped where they can't be found. Without them the offsets alone are gone by.
 */
const wordsSchema = z.string().optional();

/** A decision on one mention. Offsets are UTF-16 units into the body, end exclusive; it may be one that nobody had found. */
export const decidedPartySchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  choice: partyChoiceSchema,
  /** What stands in its place ("daughter"); of `replace` alone. */
  by: z.string().trim().max(60).nullable(),
  words: wordsSchema,
});
export type DecidedParty = z.infer<typeof decidedPartySchema>;

/** A passage that is left out of the entry, with the reason that stands there. */
export const cutSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  why: z.string().trim().min(1, 'Say in a few words why it is left out.').max(100),
  words: wordsSchema,
});
export type Cut = z.infer<typeof cutSchema>;

/** What was chosen for one message. A message that is not listed stands whole. */
export const reviewedMessageSchema = z.object({
  messageId: idSchema,
  /** Why the whole message is left out; null where it stands. */
  leftOut: z.string().trim().min(1).max(100).nullable(),
  /** Whether the subject is left out, because it names somebody else. */
  subjectLeftOut: z.boolean().optional(),
  cuts: z.array(cutSchema).max(500),
  parties: z.array(decidedPartySchema).max(2_000),
});
export type ReviewedMessage = z.infer<typeof reviewedMessageSchema>;

/** What was chosen for a trail, for one person's record (P26). */
export const reviewSchema = z.object({ messages: z.array(reviewedMessageSchema).max(2_100) });
export type Review = z.infer<typeof reviewSchema>;

export const NO_REVIEW: Review = { messages: [] };

/** Why a message or passage is not in the entry: offered, and free words are taken too. */
export const LEFT_OUT_REASONS = [
  'not about care',
  'greeting only',
  'arranging a time only',
  'about somebody else',
  'on the record already',
] as const;
