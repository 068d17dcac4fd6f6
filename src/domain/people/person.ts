import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { channelSchema } from '../messages/channel';
import { momentSchema } from '../time/moment';
import { agreementSchema } from './agreement';
import { carerSchema } from './carer';
import { communicationNeedsSchema } from './communication-needs';
import { contactPointSchema } from './contact-point';
import { nhsNumberSchema } from './nhs-number';

/** How someone likes to be reached, over all channels (P11, P21). */
export const preferenceSchema = z.enum(['sms', 'email', 'phone', 'letter', 'unknown']);
export type Preference = z.infer<typeof preferenceSchema>;

const name = (needed: string) =>
  z.string().trim().min(1, needed).max(100).regex(/^[\p{L}\p{M}'’. -]+$/u, 'A name has letters, spaces, hyphens and apostrophes only.'); // prettier-ignore

/** Empty text and nothing are one thing; anything else must fit. */
const optional = <T extends z.ZodType<string, string>>(schema: T) =>
  z
    .string()
    .nullable()
    .transform((text) => (text === null || text.trim() === '' ? null : text))
    .pipe(schema.nullable());

const recordNumber = z
  .string()
  .trim()
  .max(20, 'A record number has at most 20 characters.')
  .regex(/^[\dA-Za-z /-]+$/u, 'A record number has letters and digits only.');

const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u, 'This is not a UK postcode.');

/**
 * A service user's details as typed on the form; the reason of a refusal is in the message. One of the two
 * numbers is needed: without it nobody could tell their record from a namesake's (P26).
 */
export const personDetailsSchema = z
  .object({
    givenName: name('Write the person’s first name.'),
    familyName: name('Write the person’s last name.'),
    preferredName: optional(name('Write the preferred name.')),
    dateOfBirth: z.iso.date('Write the date of birth as day, month and year.'),
    nhsNumber: optional(nhsNumberSchema),
    recordNumber: optional(recordNumber),
    postcode: optional(postcode),
    address: optional(z.string().trim().max(200, 'An address has at most 200 characters.')),
    preference: preferenceSchema,
  })
  .refine((details) => details.nhsNumber !== null || details.recordNumber !== null, {
    path: ['nhsNumber'],
    message: 'Write the NHS number, or the record number where there is none.',
  });
export type PersonDetails = z.infer<typeof personDetailsSchema>;

/** A service user as the store knows them. */
export const personSchema = z.object({
  id: idSchema,
  version: versionSchema,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string().nullable(),
  dateOfBirth: z.iso.date(),
  nhsNumber: z.string().nullable(),
  recordNumber: z.string().nullable(),
  postcode: z.string().nullable(),
  address: z.string().nullable(),
  preference: preferenceSchema,
  needs: communicationNeedsSchema,
  /** What the record says of their capacity to agree, where it says anything (P18). */
  capacity: z.string().nullable(),
  carers: z.array(carerSchema),
  contactPoints: z.array(contactPointSchema),
  agreements: z.array(agreementSchema),
  /** They asked that no more is sent, and nobody has settled it with them yet: nothing goes to them (P19). */
  askedToStop: z.object({ channel: channelSchema, when: momentSchema }).nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** "Margaret Holloway". */
export function fullName(person: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${person.givenName} ${person.familyName}`;
}

/** The name to greet someone by: the preferred one where there is one. */
export function greetingName(person: Pick<Person, 'givenName' | 'preferredName'>): string {
  return person.preferredName ?? person.givenName;
}
