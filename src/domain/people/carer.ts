import { z } from 'zod';
import { idSchema } from '../identity';
import { momentSchema } from '../time/moment';

/** Why a carer may be told about the person: an agreement of the carer's own never says so (P18). */
export const authorityBasisSchema = z.enum([
  'person-agreed',
  'parental-responsibility',
  'power-of-attorney',
  'court-deputy',
  'best-interests',
]);
export type AuthorityBasis = z.infer<typeof authorityBasisSchema>;

export const AUTHORITY_WORDS = {
  'person-agreed': 'The person agreed to it',
  'parental-responsibility': 'Parental responsibility',
  'power-of-attorney': 'Power of attorney for health and welfare',
  'court-deputy': 'Deputy appointed by the court',
  'best-interests': 'Best interests decision',
} satisfies Record<AuthorityBasis, string>;

/** A carer's authority to be told about the person: a fact of its own, with its own withdrawal (P18). */
export const authoritySchema = z.object({
  basis: authorityBasisSchema,
  /** Where it stands in the record. */
  evidence: z.string(),
  recorded: momentSchema,
  recordedBy: z.string(),
});

/** Somebody who cares for the person and is written to in their own right. */
export const carerSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** "daughter", "neighbour". */
  relationship: z.string(),
  /** Null: nobody said that they may be told about the person, or it was withdrawn. */
  authority: authoritySchema.nullable(),
  added: momentSchema,
});
export type Carer = z.infer<typeof carerSchema>;

export const newCarerSchema = z.object({
  name: z.string().trim().min(1, 'Write the carer’s name.').max(100),
  relationship: z.string().trim().min(1, 'Write who they are to the person, such as “daughter”.').max(60),
});
export type NewCarer = z.infer<typeof newCarerSchema>;

export const newAuthoritySchema = z.object({
  basis: authorityBasisSchema,
  evidence: z.string().trim().min(1, 'Say where this stands in the record.').max(200),
});
export type NewAuthority = z.infer<typeof newAuthoritySchema>;
