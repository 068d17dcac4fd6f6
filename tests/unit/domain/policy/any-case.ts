import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { carrierSchema } from '../../../../src/domain/messages/channel';
import { kindOfUseSchema, purposeSchema, type Purpose } from '../../../../src/domain/messages/purpose';
import type { Carer } from '../../../../src/domain/people/carer';
import { formatNeedSchema, NO_NEEDS } from '../../../../src/domain/people/communication-needs';
import { contactSafetySchema } from '../../../../src/domain/people/contact-point';
import { DISCUSSION_POINTS } from '../../../../src/domain/people/discussion';
import type { Agreement } from '../../../../src/domain/people/agreement';
import { preferenceSchema, type Person } from '../../../../src/domain/people/person';
import type { Facts, MailHosts, MessageToDecide } from '../../../../src/domain/policy/facts';
import type { Service } from '../../../../src/domain/services/service';
import { EMPTY_SOP } from '../../../../src/domain/services/sop';
import { instantText } from '../../../../src/domain/time/moment';
import {
  address,
  agreement,
  AUTHORISED_USE_ID,
  carer,
  CARER_ID,
  CARERS_MOBILE_ID,
  EMAIL_ID,
  facts,
  mobile,
  MOBILE_ID,
  person,
  service,
  text,
} from '../facts';

/** Instants around the case's clock: hours, days or years away. */
export const anyInstant = fc
  .oneof(fc.integer({ min: -3000, max: 6000 }), fc.integer({ min: -2_000_000, max: 3_000_000 }))
  .map((minutes) => instantText(Temporal.Instant.from('2026-11-24T10:00:00.000Z').add({ minutes })));
const moment = anyInstant.map((at) => ({ at, offset: 0 }));
const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

/** Mostly what is in order, so that much is allowed, and now and then anything. */
const mostly = <T>(good: T, anything: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: anything });
/** Mostly nothing. */
const seldom = <T>(anything: fc.Arbitrary<T>): fc.Arbitrary<T | null> => mostly<T | null>(null, anything);

const points = ['gone', MOBILE_ID, EMAIL_ID, CARERS_MOBILE_ID];
const texts = ['', 'Hello Maggie.', 'See you tomorrow.', 'On Monday we come in an hour.', 'Soon 🙂'];

const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    contactPointId: anyOf([MOBILE_ID, EMAIL_ID, CARERS_MOBILE_ID]),
    kind: anyOf(kindOfUseSchema.options),
    form: mostly('written', fc.constant('verbal' as const)),
    personalContact: mostly('at the visit', fc.constant('')),
    points: mostly([...DISCUSSION_POINTS], fc.subarray([...DISCUSSION_POINTS])),
    dataPrivacyReference: mostly<string | null>('DP 44', fc.constant(null)),
    source: mostly('discussed', fc.constant('imported' as const)),
    recorded: mostly({ at: '2026-11-02T09:00:00.000Z', offset: 0 }, moment),
    confirmed: seldom(moment),
    withdrawn: seldom(moment),
  })
  .map((change) => agreement({ ...change, channel: change.contactPointId === EMAIL_ID ? 'email' : 'sms' }));

export const anyMessage: fc.Arbitrary<MessageToDecide> = fc
  .record({
    by: anyOf([
      { channel: 'sms', carrier: 'govuk-notify', contactPointId: MOBILE_ID },
      { channel: 'sms', carrier: 'trust-phone', contactPointId: CARERS_MOBILE_ID },
      { channel: 'email', carrier: 'smtp', contactPointId: EMAIL_ID },
    ] as const),
    carrier: seldom(anyOf(carrierSchema.options)),
    contactPointId: seldom(anyOf(points)),
    purpose: mostly<Purpose | null>(
      'appointment-reminder',
      fc.option(anyOf(purposeSchema.options), { freq: 9 }),
    ),
    subject: mostly('Your visit', anyOf(texts)),
    text: mostly('Hello Maggie.', anyOf(texts)),
    authorisedUseId: mostly<string | null>(AUTHORISED_USE_ID, anyOf(['other', null])),
    answersId: seldom(fc.constant('answered')),
    about: seldom(anyInstant),
    sendAt: seldom(anyInstant),
    notAfter: seldom(anyInstant),
  })
  .map(({ by, carrier, contactPointId, ...rest }) =>
    text({
      ...rest,
      ...by,
      ...(carrier === null ? {} : { carrier }),
      ...(contactPointId === null ? {} : { contactPointId }),
    }),
  );

const anyPoint = fc.record({
  added: mostly({ at: '2026-11-02T09:00:00.000Z', offset: 0 }, moment),
  safety: mostly('own', anyOf(contactSafetySchema.options)),
  safetyNote: seldom(fc.constant('her son reads it')),
  verified: mostly(address().verified, fc.constant(null)),
  confirmed: seldom(moment),
});

const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    own: anyPoint,
    email: anyPoint,
    carers: anyPoint,
    preference: mostly('unknown', anyOf(preferenceSchema.options)),
    needs: mostly(
      NO_NEEDS,
      fc.record({
        format: anyOf(formatNeedSchema.options),
        language: seldom(fc.constant('Romanian')),
        interpreter: fc.boolean(),
        support: seldom(fc.constant('an advocate')),
      }),
    ),
    capacity: seldom(fc.constant('see the record')),
    askedToStop: seldom(
      fc.record({ channel: anyOf(['sms', 'email'] as const), when: fc.constant(agreement().recorded) }),
    ),
    carer: mostly<Carer[]>([carer()], anyOf([[], [carer({ authority: null })]])),
    agreements: fc.array(anyAgreement, { minLength: 3, maxLength: 8 }),
    keeps: mostly([0, 1, 2], fc.subarray([0, 1, 2])),
  })
  .map(({ own, email, carers, carer: cared, keeps, agreements, ...rest }) => {
    const all = [mobile(own), address(email), mobile({ ...carers, id: CARERS_MOBILE_ID, carerId: CARER_ID })];
    return person({
      ...rest,
      agreements: agreements.map((each, i) => ({ ...each, id: `agreement ${i}` })),
      contactPoints: all.filter((_point, i) => keeps.includes(i)),
      carers: cared,
    });
  });

const anyService: fc.Arbitrary<Service> = fc
  .record({
    weekdays: mostly([1, 2, 3, 4, 5], fc.subarray([1, 2, 3, 4, 5, 6, 7])),
    closedDays: mostly<string[]>([], anyOf([['2026-11-24'], ['2026-11-25', '2026-11-26']])),
    onBankHolidays: fc.boolean(),
    replyWithinHours: mostly<number | null>(16, fc.constant(null)),
    smsFooter: mostly(service.smsFooter, fc.constant('')),
    mailbox: mostly(service.mailbox, fc.constant('me@example.com')),
    sop: mostly(service.sop, fc.constant(EMPTY_SOP)),
    reviewBy: mostly(
      '2027-10-01',
      anyInstant.map((at) => at.slice(0, 10)),
    ),
    purposes: mostly([...purposeSchema.options], fc.subarray([...purposeSchema.options])),
    authorisedUses: mostly(service.authorisedUses, fc.constant<Service['authorisedUses']>([])),
  })
  .map(({ weekdays, closedDays, onBankHolidays, sop, reviewBy, purposes, ...rest }) => ({
    ...service,
    ...rest,
    hours: { ...service.hours, weekdays, closedDays, onBankHolidays },
    sop: { ...sop, purposes, approval: sop.approval && { ...sop.approval, reviewBy } },
  }));

/** Facts with anything wrong in them, mostly little. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    person: fc.option(anyPerson, { freq: 19 }),
    service: fc.option(anyService, { freq: 19 }),
    carriers: mostly([...carrierSchema.options], fc.subarray([...carrierSchema.options])),
    mailHosts: mostly<MailHosts>(
      { smtp: 'gateway.example.org' },
      anyOf<MailHosts>([{ smtp: 'plain.example.org' }, {}]),
    ),
    written: seldom(anyInstant),
  })
  .map((change) => facts(change));
