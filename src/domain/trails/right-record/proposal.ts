import { z } from 'zod';
import { idSchema } from '../../identity';

/** What in a trail speaks for a person. An address that nobody verified is told, and never counts (P22). */
export const reasonKindSchema = z.enum([
  'nhs-number',
  'date-of-birth',
  'full-name',
  'verified-address',
  'own-mobile',
  'carer-address',
  'unverified-address',
  'shared-address',
]);
export type ReasonKind = z.infer<typeof reasonKindSchema>;

export const reasonSchema = z.object({
  kind: reasonKindSchema,
  /** Whether it is one of the two identifiers that filing needs (P26). */
  counts: z.boolean(),
  /** The message it stands in; null of an envelope. */
  messageId: idSchema.nullable(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** Something in the trail that is not this person's: both are shown, and filing stops. */
export const mismatchSchema = z.object({
  kind: z.enum(['nhs-number', 'date-of-birth']),
  messageId: idSchema,
  /** UTF-16 units into the message's body. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** As it stands in the trail. */
  found: z.string(),
  /** As it is here. */
  theirs: z.string(),
});
export type Mismatch = z.infer<typeof mismatchSchema>;

/** A person the trail may belong to, surest first. */
export const proposalSchema = z.object({
  personId: idSchema,
  personName: z.string(),
  reasons: z.array(reasonSchema),
  mismatches: z.array(mismatchSchema),
  /** How many of the identifiers that count are in the trail: with two it can be filed without typing any. */
  identifiers: z.int().min(0),
  /** Somebody else here has the same name or the same date of birth and address: only the NHS number tells them apart. */
  hasNamesake: z.boolean(),
});
export type Proposal = z.infer<typeof proposalSchema>;
