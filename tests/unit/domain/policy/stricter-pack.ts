import fc from 'fast-check';
import { purposeSchema } from '../../../../src/domain/messages/purpose';
import { DISCUSSION_POINTS } from '../../../../src/domain/people/discussion';
import type { Firmness, PolicyPack } from '../../../../src/domain/policy/pack';
import { pack } from '../facts';

const FIRMNESS = ['off', 'condition', 'stop'] as const satisfies readonly Firmness[];
const FORMS = ['verbal', 'written'] as const;

/** Two values of one setting, the laxer first. */
type Pair<T> = readonly [T, T];

/** Two ranks of an order that begins with the laxest. */
const ranks = <T>(order: readonly T[]): fc.Arbitrary<Pair<T>> =>
  fc
    .tuple(fc.constantFrom(...order), fc.constantFrom(...order))
    .map(([a, b]): Pair<T> => (order.indexOf(a) <= order.indexOf(b) ? [a, b] : [b, a]));
const firmer = ranks(FIRMNESS);
const form = ranks(FORMS);
const numbers = (min: number, max: number, stricter: 'less' | 'greater'): fc.Arbitrary<Pair<number>> =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) =>
      stricter === 'less' ? [Math.max(a, b), Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)],
    );
const fewer = <T>(all: readonly T[]): fc.Arbitrary<Pair<T[]>> =>
  fc.subarray([...all]).chain((some) => fc.tuple(fc.constant(some), fc.subarray(some)));
const more = <T>(all: readonly T[]): fc.Arbitrary<Pair<T[]>> =>
  fewer(all).map(([many, few]): Pair<T[]> => [few, many]);

/** Mostly the Trust's own value on both sides, so that the packs differ in a few settings. */
const around = <T>(own: T, pair: fc.Arbitrary<Pair<T>>): fc.Arbitrary<Pair<T>> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<Pair<T>>([own, own]) }, { weight: 1, arbitrary: pair });

const CLOSED = ['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => ({ date, name: 'closed' }));

/** Two packs that differ in any settings, the second at least as strict in each. */
export const twoPacks: fc.Arbitrary<{ lax: PolicyPack; strict: PolicyPack }> = fc
  .record({
    sms: around(pack.purposes.sms, fewer(purposeSchema.options)),
    email: around(pack.purposes.email, fewer(purposeSchema.options)),
    domains: around(pack.secureEmail.domains, fewer(['nhs.net', 'example.org'])),
    gateways: around(pack.secureEmail.gateways, fewer(['gateway.example.org', 'plain.example.org'])),
    mailboxDomains: around(pack.mailboxDomains, fewer(['trust.example.org', 'nhs.net'])),
    forms: fc.tuple(form, form, form),
    points: around(pack.agreements.points, more(DISCUSSION_POINTS)),
    agreementMonths: around(12, numbers(1, 36, 'less')),
    unconfirmedAgreement: around('condition', firmer),
    unverified: around('stop', firmer),
    pointMonths: around(12, numbers(1, 36, 'less')),
    unconfirmedPoint: around('condition', firmer),
    failedPoint: around('stop', firmer),
    shared: around(pack.contactPoints.sharedPurposes, fewer(purposeSchema.options)),
    formats: fc.tuple(firmer, firmer, firmer, firmer, firmer),
    language: firmer,
    interpreter: firmer,
    support: firmer,
    warn: around(60, numbers(0, 90, 'greater')),
    grace: numbers(0, 60, 'less'),
    ahead: around(28, numbers(1, 90, 'less')),
    late: numbers(0, 600, 'less'),
    beforeVisit: around(120, numbers(0, 2000, 'greater')),
    closed: around([], more(CLOSED)),
  })
  .map((set) => {
    const side = (i: 0 | 1): PolicyPack => ({
      ...pack,
      purposes: { sms: set.sms[i], email: set.email[i] },
      secureEmail: { ...pack.secureEmail, domains: set.domains[i], gateways: set.gateways[i] },
      mailboxDomains: set.mailboxDomains[i],
      agreements: {
        forms: { routine: set.forms[0][i], conversation: set.forms[1][i], other: set.forms[2][i] },
        points: set.points[i],
        confirmEveryMonths: set.agreementMonths[i],
        unconfirmed: set.unconfirmedAgreement[i],
      },
      contactPoints: {
        unverifiedEmail: set.unverified[i],
        confirmEveryMonths: set.pointMonths[i],
        unconfirmed: set.unconfirmedPoint[i],
        failed: set.failedPoint[i],
        sharedPurposes: set.shared[i],
      },
      communicationNeeds: {
        formats: {
          none: 'off',
          'easy-read': set.formats[0][i],
          'large-print': set.formats[1][i],
          braille: set.formats[2][i],
          audio: set.formats[3][i],
          'sign-language': set.formats[4][i],
        },
        otherLanguage: set.language[i],
        interpreter: set.interpreter[i],
        support: set.support[i],
      },
      services: { reviewWarnDays: set.warn[i], reviewGraceDays: set.grace[i] },
      outOfHours: {
        scheduleDaysAhead: set.ahead[i],
        lateByMinutes: set.late[i],
        beforeVisitMinutes: set.beforeVisit[i],
        closedDays: set.closed[i],
      },
    });
    return { lax: side(0), strict: side(1) };
  });
