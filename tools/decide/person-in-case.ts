import { z } from 'zod';
import { channelSchema, type Channel } from '../../src/domain/messages/channel';
import { kindOfUseSchema } from '../../src/domain/messages/purpose';
import { agreementFormSchema, agreementSourceSchema } from '../../src/domain/people/agreement';
import { authorityBasisSchema } from '../../src/domain/people/carer';
import { formatNeedSchema } from '../../src/domain/people/communication-needs';
import {
  contactPointSchema,
  contactSafetySchema,
  type ContactPoint,
} from '../../src/domain/people/contact-point';
import { DISCUSSION_POINTS, discussionPointSchema } from '../../src/domain/people/discussion';
import { preferenceSchema, type Person } from '../../src/domain/people/person';
import type { Moment } from '../../src/domain/time/moment';
import { momentInCase } from './time-in-case';

const id = z.string().min(1).max(100);
const words = z.string().nullable().default(null);
const moment = momentInCase.nullable().default(null);

const needsInCase = z.strictObject({
  format: formatNeedSchema.default('none'),
  language: words,
  interpreter: z.boolean().default(false),
  support: words,
});

const carerInCase = z.strictObject({
  id,
  name: z.string().default('A carer'),
  relationship: z.string().default('carer'),
  /** Never assumed. */
  authority: z
    .strictObject({
      basis: authorityBasisSchema.default('person-agreed'),
      evidence: z.string().default('in the record'),
      recorded: momentInCase.optional(),
      recordedBy: z.string().default('staff'),
    })
    .nullable()
    .default(null),
  added: momentInCase.optional(),
});

const verifiedInCase = z.strictObject({ evidence: z.string(), when: momentInCase, by: z.string() });

const pointInCase = z.strictObject({
  id,
  channel: channelSchema,
  value: z.string().optional(),
  added: momentInCase.optional(),
  carerId: id.nullable().default(null),
  safety: contactSafetySchema.default('own'),
  safetyNote: words,
  /** Whether they wrote from it first, or what the store says of it. */
  verified: z.union([z.boolean(), z.null(), verifiedInCase]).default(true),
  confirmed: moment,
  failed: contactPointSchema.shape.failed.default(null),
});

const agreementInCase = z.strictObject({
  id: id.default('agreement'),
  channel: channelSchema.optional(),
  contactPointId: id.optional(),
  kind: kindOfUseSchema.default('routine'),
  form: agreementFormSchema.default('verbal'),
  signedFormAt: words,
  personalContact: z.string().default('at the visit'),
  exception: words,
  points: z.array(discussionPointSchema).default([...DISCUSSION_POINTS]),
  dataPrivacyReference: words,
  source: agreementSourceSchema.default('discussed'),
  recorded: momentInCase.optional(),
  recordedBy: z.string().default('staff'),
  confirmed: moment,
  withdrawn: moment,
  withdrawnBy: words,
});

/** What a decision asks of a person. Names, numbers and the like are taken and not looked at. */
export const personInCase = z.strictObject({
  id: id.default('person'),
  version: z.int().default(1),
  givenName: z.string().default('Sam'),
  familyName: z.string().default('Example'),
  preferredName: words,
  dateOfBirth: z.string().default('1970-01-01'),
  nhsNumber: words,
  recordNumber: words,
  postcode: words,
  address: words,
  preference: preferenceSchema.default('unknown'),
  needs: needsInCase.prefault({}),
  capacity: words,
  carers: z.array(carerInCase).default([]),
  contactPoints: z.array(pointInCase).default([
    {
      id: 'mobile',
      channel: 'sms',
      carerId: null,
      safety: 'own',
      safetyNote: null,
      verified: true,
      confirmed: null,
      failed: null,
    },
    {
      id: 'email',
      channel: 'email',
      carerId: null,
      safety: 'own',
      safetyNote: null,
      verified: true,
      confirmed: null,
      failed: null,
    },
  ]),
  /** Never assumed. */
  agreements: z.array(agreementInCase).default([]),
  askedToStop: z.object({ channel: channelSchema, when: momentInCase.optional() }).nullable().default(null),
});

const VALUES = { sms: '+447700900000', email: 'sam@example.org' } satisfies Record<Channel, string>;

/**
 * The person with what the case left out: dates are the case's own, and an agreement that names no contact point is
 * given at the first of its channel.
 */
export function completePerson(person: z.output<typeof personInCase>, channel: Channel, now: Moment): Person {
  const contactPoints = person.contactPoints.map(({ value, added, verified, ...rest }): ContactPoint => ({
    ...rest,
    value: value ?? VALUES[rest.channel],
    added: added ?? now,
    verified: verifiedAt(rest.channel, verified, now),
  }));
  return {
    ...person,
    contactPoints,
    askedToStop: person.askedToStop && { ...person.askedToStop, when: person.askedToStop.when ?? now },
    carers: person.carers.map((carer) => ({
      ...carer,
      added: carer.added ?? now,
      authority: carer.authority && { ...carer.authority, recorded: carer.authority.recorded ?? now },
    })),
    agreements: person.agreements.map((agreement) => {
      const point = contactPoints.find(({ id: pointId }) => pointId === agreement.contactPointId);
      const by = agreement.channel ?? point?.channel ?? channel;
      return {
        ...agreement,
        channel: by,
        contactPointId:
          agreement.contactPointId ?? contactPoints.find((each) => each.channel === by)?.id ?? 'none',
        recorded: agreement.recorded ?? now,
      };
    }),
  };
}

function verifiedAt(
  channel: Channel,
  verified: boolean | null | z.output<typeof verifiedInCase>,
  now: Moment,
): ContactPoint['verified'] {
  if (channel === 'sms' || verified === null || verified === false) return null;
  return verified === true ? { evidence: 'in the record', when: now, by: 'staff' } : verified;
}
