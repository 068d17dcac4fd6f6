import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Agreement } from '../../../../../src/domain/people/agreement';
import { NO_NEEDS } from '../../../../../src/domain/people/communication-needs';
import { contactSafetySchema, type ContactPoint } from '../../../../../src/domain/people/contact-point';
import type { Person } from '../../../../../src/domain/people/person';
import type { MailAddress } from '../../../../../src/domain/trails/mail-text';
import { reasonKindSchema } from '../../../../../src/domain/trails/right-record/proposal';
import type { KeptMessage } from '../../../../../src/domain/trails/trail';
import { agreement } from '../../facts';
import { keptMessage } from '../kept-messages';

const folder = join(import.meta.dirname, '../../../../gold/right-record');
const when = { at: '2026-03-03T09:00:00.000Z', offset: 0 };

const pointSchema = z.object({
  channel: z.enum(['sms', 'email']),
  value: z.string(),
  verified: z.boolean(),
  safety: contactSafetySchema,
  carer: z.string().nullable(),
  agreed: z.boolean(),
});
const personSchema = z.object({
  key: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string().nullable(),
  dateOfBirth: z.string(),
  nhsNumber: z.string().nullable(),
  recordNumber: z.string().nullable(),
  postcode: z.string().nullable(),
  address: z.string().nullable(),
  carers: z.array(z.object({ name: z.string(), relationship: z.string() })),
  points: z.array(pointSchema),
});
const trailSchema = z.object({
  says: z.string(),
  mails: z.array(z.object({ from: z.string(), to: z.string(), cc: z.string(), subject: z.string(), body: z.string() })), // prettier-ignore
  expected: z.array(
    z.object({
      person: z.string(),
      counts: z.array(reasonKindSchema),
      told: z.array(reasonKindSchema),
      mismatches: z.array(z.string()),
      namesake: z.boolean(),
    }),
  ),
});
/** A trail of the gold data, with what is expected. */
export type GoldTrail = z.infer<typeof trailSchema>;

const idOf = (group: string, number: number) =>
  `01990000-0000-7000-8${group}-${String(number).padStart(12, '0')}`;

/** The gold data's service users by key. */
export function goldPeople(): ReadonlyMap<string, Person> {
  const read = z.array(personSchema).parse(JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')));
  return new Map(read.map((person, i) => [person.key, personOf(person, i)]));
}

function personOf(
  { key: _key, points, carers: given, ...details }: z.infer<typeof personSchema>,
  i: number,
): Person {
  const carers = given.map((carer, j) => ({
    id: idOf('00c', i * 10 + j),
    ...carer,
    authority: null,
    added: when,
  }));
  const contactPoints = points.map(({ channel, value, verified, safety, carer }, j): ContactPoint => ({
    id: idOf('00b', i * 10 + j),
    channel,
    value,
    added: when,
    carerId: carers.find(({ name }) => name === carer)?.id ?? null,
    safety,
    safetyNote: null,
    verified: verified ? { evidence: 'in the record', when, by: 'R. Shah' } : null,
    confirmed: null,
    failed: null,
  }));
  const agreements = points.map((point, j): Agreement =>
    agreement({
      id: idOf('00d', i * 10 + j),
      channel: point.channel,
      contactPointId: idOf('00b', i * 10 + j),
      withdrawn: point.agreed ? null : when,
    }),
  );
  return { ...details, id: idOf('00a', i), version: 1, preference: 'unknown', needs: NO_NEEDS, capacity: null, carers, contactPoints, agreements, askedToStop: null }; // prettier-ignore
}

/** The gold trails, file by file. */
export function goldTrails(): ReadonlyMap<string, readonly GoldTrail[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'people.json').sort(); // prettier-ignore
  return new Map(
    files.map((file) => [file, z.array(trailSchema).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))]), // prettier-ignore
  );
}

/** The messages of a gold trail. */
export function messagesOf({ mails }: GoldTrail): KeptMessage[] {
  return mails.map(({ from, to, cc, subject, body }) =>
    keptMessage(body, {
      from: addressOf(from),
      to: [addressOf(to)],
      cc: cc === '' ? [] : [addressOf(cc)],
      subject,
    }),
  );
}

function addressOf(written: string): MailAddress {
  const [, name = '', address = ''] = /^(?:(.*) )?<?([^<>\s]+)>?$/u.exec(written) ?? [];
  return { name, address };
}
