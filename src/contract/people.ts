import { z } from 'zod';
import { idSchema, versionSchema } from '../domain/identity';
import { channelSchema } from '../domain/messages/channel';
import { kindOfUseSchema } from '../domain/messages/purpose';
import { agreementFormSchema, agreementSourceSchema, newAgreementSchema } from '../domain/people/agreement';
import { newAuthoritySchema, newCarerSchema } from '../domain/people/carer';
import { communicationNeedsSchema } from '../domain/people/communication-needs';
import { newContactPointSchema, newSafetySchema } from '../domain/people/contact-point';
import { likenessSchema } from '../domain/people/likeness';
import { personDetailsSchema, personSchema } from '../domain/people/person';
import { momentSchema } from '../domain/time/moment';
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

const ofPerson = z.object({ personId: idSchema });
const ofPoint = ofPerson.extend({ contactPointId: idSchema });
const ofAgreement = ofPerson.extend({ agreementId: idSchema });
const ofCarer = ofPerson.extend({ carerId: idSchema });

/** What happened to a person's facts, newest first: nothing of it is ever overwritten (P19). */
export const factLineSchema = z.object({
  id: idSchema,
  /** One plain sentence, such as "Agreement to texts withdrawn". */
  sentence: z.string(),
  when: momentSchema,
  by: z.string(),
});
export type FactLine = z.infer<typeof factLineSchema>;

/** A line of the register of agreements. */
export const registerLineSchema = z.object({
  personId: idSchema,
  personName: z.string(),
  agreementId: idSchema,
  channel: channelSchema,
  kind: kindOfUseSchema,
  form: agreementFormSchema,
  source: agreementSourceSchema,
  recorded: momentSchema,
  confirmed: momentSchema.nullable(),
  withdrawn: momentSchema.nullable(),
  /** The carer whose agreement it is. */
  carerName: z.string().nullable(),
});
export type RegisterLine = z.infer<typeof registerLineSchema>;

/** Which agreements the register shows. */
export const registerFilterSchema = z.enum(['in-force', 'to-confirm', 'withdrawn', 'all']);

/** What a row of a CSV file would do, before anything is done. */
export const importPreviewSchema = z.object({
  /** Rows that can be taken over as they are. */
  ready: z.int(),
  /** Rows that are here already, and stay as they are. */
  known: z.int(),
  /** Rows that can't be taken over: the line of the file, from 1, and what is wrong, without quoting it. */
  faults: z.array(z.object({ line: z.int(), sentence: z.string() })),
  /** Names the file's content, so that what is taken over is what was looked at. */
  digest: z.string(),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** A CSV file as chosen: 100,000 rows fit. */
const csvFile = z.object({ what: z.enum(['people', 'agreements']), csv: z.string().max(40_000_000) });

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
  /** The person says again that they agree. */
  'people.confirmAgreement': procedure(ofAgreement, personSchema),
  /** Says that a contact point is still right (P20). */
  'people.confirmContactPoint': procedure(ofPoint, personSchema),
  /** Files the email in which the person wrote first, as evidence that the address is theirs (P22). */
  'people.verifyContactPoint': procedure(
    ofPoint.extend({
      evidence: z.string().trim().min(1, 'Say where the person’s email is kept in the record.').max(200),
    }),
    personSchema,
  ),
  'people.setSafety': procedure(ofPoint.extend({ safety: newSafetySchema }), personSchema),
  'people.setNeeds': procedure(ofPerson.extend({ needs: communicationNeedsSchema }), personSchema),
  'people.setCapacity': procedure(
    ofPerson.extend({ capacity: z.string().trim().max(300).nullable() }),
    personSchema,
  ),
  'people.addCarer': procedure(ofPerson.extend({ carer: newCarerSchema }), personSchema),
  /** Ends what a carer had: their contact points, agreements and authority with them. */
  'people.removeCarer': procedure(ofCarer, personSchema),
  'people.recordAuthority': procedure(ofCarer.extend({ authority: newAuthoritySchema }), personSchema),
  'people.withdrawAuthority': procedure(ofCarer, personSchema),
  'people.history': procedure(z.object({ personId: idSchema }), z.array(factLineSchema)),
  /** The register of agreements, newest first; at most 50 a page, `after` goes on behind that line. */
  'people.register': procedure(
    z.object({ show: registerFilterSchema, words: z.string().max(200), after: idSchema.nullable() }),
    z.object({ lines: z.array(registerLineSchema), more: z.boolean() }),
  ),
  /** Others with the same NHS number or record number can't be; these may be the same by name and birthday. */
  'people.merge': procedure(
    z.object({
      /** Who stays. */
      keep: z.object({ id: idSchema, version: versionSchema }),
      /** Whose contact points, agreements, messages and entries go over. */
      drop: z.object({ id: idSchema, version: versionSchema }),
    }),
    personSchema,
  ),
  'people.previewImport': procedure(csvFile, importPreviewSchema),
  /** All of the rows that can be taken over, or nothing. */
  'people.import': procedure(csvFile.extend({ digest: z.string() }), z.object({ taken: z.int() })),
};
