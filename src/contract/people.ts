import { z } from 'zod';
import { idSchema, versionSchema } from '../domain/identity';
import { newAgreementSchema } from '../domain/people/agreement';
import { newContactPointSchema } from '../domain/people/contact-point';
import { likenessSchema } from '../domain/people/likeness';
import { personDetailsSchema, personSchema } from '../domain/people/person';
import { procedure } from './procedure';

/** A person as a list shows them. */
export const personSummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  preferredName: z.string().nullable(),
  dateOfBirth: z.iso.date(),
  nhsNumber: z.string().nullable(),
  recordNumber: z.string().nullable(),
  /** Why to look twice: others in this store with a like name or the same birthday. */
  likenesses: z.array(likenessSchema),
});
export type PersonSummary = z.infer<typeof personSummarySchema>;

export const people = {
  /** People by the start of a name, by NHS number or by record number, best first; at most 20. */
  'people.find': procedure(z.object({ query: z.string().max(200) }), z.array(personSummarySchema)),
  /** The people last written to or opened, newest first. */
  'people.recent': procedure(z.object({}), z.array(personSummarySchema)),
  'people.get': procedure(z.object({ id: idSchema }), personSchema),
  /** Those who could be taken for the person being typed; pass `except` when editing. */
  'people.alike': procedure(
    z.object({
      givenName: z.string().max(100),
      familyName: z.string().max(100),
      dateOfBirth: z.string().max(10),
      except: idSchema.nullable(),
    }),
    z.array(personSummarySchema),
  ),
  'people.add': procedure(personDetailsSchema, personSchema),
  'people.edit': procedure(
    z.object({ id: idSchema, version: versionSchema, details: personDetailsSchema }),
    personSchema,
  ),
  'people.addContactPoint': procedure(
    z.object({ personId: idSchema, point: newContactPointSchema }),
    personSchema,
  ),
  /** The contact point is no longer theirs: its agreements are withdrawn with it (P20). */
  'people.removeContactPoint': procedure(
    z.object({ personId: idSchema, contactPointId: idSchema }),
    personSchema,
  ),
  'people.recordAgreement': procedure(
    z.object({ personId: idSchema, agreement: newAgreementSchema }),
    personSchema,
  ),
  /** Takes effect at once, on queued messages too (P19). */
  'people.withdrawAgreement': procedure(
    z.object({ personId: idSchema, agreementId: idSchema }),
    personSchema,
  ),
};
