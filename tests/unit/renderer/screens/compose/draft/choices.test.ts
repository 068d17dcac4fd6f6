import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../../../src/domain/policy/shipped-pack';
import type { Person } from '../../../../../../src/domain/people/person';
import {
  agreedPoints,
  byTrustPhone,
  laterCarrier,
  pointsFor,
  settled,
  startingChoices,
  usesInDate,
  withChannel,
  withPerson,
  withPurpose,
  withService,
  worthKeeping,
} from '../../../../../../src/renderer/screens/compose/draft/choices';
import { agreementOf, DANIEL, idOf, MARGARET, pointOf, SERVICE, SUSAN } from '../../../sample-desk';

const READY = ['govuk-notify', 'trust-phone', 'smtp'] as const;
const [TEXTS] = MARGARET.agreements;

/** Margaret with an agreement to email beside the one to texts. */
const BOTH: Person = {
  ...MARGARET,
  agreements: [TEXTS!, { ...TEXTS!, id: idOf(32), channel: 'email', contactPointId: idOf(22) }],
};

describe('where a message can go', () => {
  it('is only where the person agreed (P12)', () => {
    expect(agreedPoints(MARGARET, 'sms').map(({ id }) => id)).toEqual([idOf(21)]);
    expect(agreedPoints(MARGARET, 'email')).toEqual([]);
  });

  it('is nowhere once the agreement is withdrawn (P19)', () => {
    const withdrawn = { ...TEXTS!, withdrawn: { at: '2026-05-01T09:00:00.000Z', offset: 60 } };
    expect(agreedPoints({ ...MARGARET, agreements: [withdrawn] }, 'sms')).toEqual([]);
  });

  it('needs no choosing where one point is agreed, and is never chosen among two', () => {
    const choices = startingChoices(SERVICE.id, MARGARET, READY);
    expect(settled(choices, MARGARET).contactPointId).toBe(idOf(21));
    const other = { ...MARGARET.contactPoints[0]!, id: idOf(23), value: '+447700900413' };
    const two = {
      ...MARGARET,
      contactPoints: [...MARGARET.contactPoints, other],
      agreements: [TEXTS!, { ...TEXTS!, id: idOf(33), contactPointId: idOf(23) }],
    };
    expect(settled(choices, two).contactPointId).toBeNull();
  });
});

describe('a new message', () => {
  it('begins with the preferred channel where that is agreed', () => {
    expect(startingChoices(SERVICE.id, { ...BOTH, preference: 'email' }, READY)).toMatchObject({
      channel: 'email',
      carrier: 'smtp',
    });
    expect(startingChoices(SERVICE.id, { ...MARGARET, preference: 'email' }, READY).channel).toBe('sms');
  });

  it('goes by what is set up', () => {
    expect(startingChoices(SERVICE.id, MARGARET, ['trust-phone']).carrier).toBe('trust-phone');
  });

  it('is kept once it has words', () => {
    expect(worthKeeping({ text: ' \n', subject: '' })).toBe(false);
    expect(worthKeeping({ text: '', subject: 'Your visit' })).toBe(true);
  });
});

describe('changing one’s mind', () => {
  const email = { ...startingChoices(SERVICE.id, BOTH, READY), channel: 'email', carrier: 'smtp' } as const;

  it('about the channel drops a purpose that is not offered there (P7)', () => {
    const letter = { ...email, purpose: 'letter-or-care-plan' } as const;
    expect(withChannel(letter, 'sms', shippedPack, READY)).toMatchObject({
      channel: 'sms',
      carrier: 'govuk-notify',
      purpose: null,
    });
    const advice = { ...email, purpose: 'advice' } as const;
    expect(withChannel(advice, 'sms', shippedPack, READY).purpose).toBe('advice');
  });

  it('about the person never keeps the other one’s number', () => {
    const chosen = settled(startingChoices(SERVICE.id, MARGARET, READY), MARGARET);
    const moved = withPerson(chosen, DANIEL, shippedPack, READY);
    expect(moved).toMatchObject({ personId: DANIEL.id, contactPointId: null });
    expect(settled(moved, DANIEL).contactPointId).toBeNull();
  });
});

/** Margaret with a daughter who agreed to texts at her own number. */
const WITH_CARER: Person = {
  ...MARGARET,
  carers: [SUSAN],
  contactPoints: [pointOf(24, 'sms', '+447700900555', { carerId: SUSAN.id }), ...MARGARET.contactPoints],
  agreements: [TEXTS!, agreementOf(34, idOf(24))],
};

describe('a carer (P18)', () => {
  it('is offered behind the person’s own numbers, and never chosen for the writer', () => {
    expect(pointsFor(WITH_CARER, 'sms').map(({ id }) => id)).toEqual([idOf(21), idOf(24)]);
    const choices = startingChoices(SERVICE.id, WITH_CARER, READY);
    expect(settled(choices, WITH_CARER).contactPointId).toBe(idOf(21));
    const alone = {
      ...WITH_CARER,
      contactPoints: WITH_CARER.contactPoints.filter((each) => each.carerId !== null),
    };
    expect(settled(choices, alone).contactPointId).toBeNull();
  });
});

describe('a number that is not agreed', () => {
  it('is chosen where it is the only one, so that what it lacks can be said', () => {
    const choices = startingChoices(SERVICE.id, MARGARET, READY);
    expect(settled(choices, { ...MARGARET, agreements: [] }).contactPointId).toBe(idOf(21));
  });

  it('is never chosen where it is not safe to use (P33)', () => {
    const unsafe = pointOf(21, 'sms', '+447700900412', { safety: 'unsafe', safetyNote: 'an ex-partner' });
    const choices = startingChoices(SERVICE.id, MARGARET, READY);
    expect(settled(choices, { ...MARGARET, contactPoints: [unsafe] }).contactPointId).toBeNull();
  });
});

describe('an answer (P18)', () => {
  it('to somebody else answers nothing', () => {
    const choices = { ...startingChoices(SERVICE.id, MARGARET, READY), answersId: idOf(61) };
    expect(withPerson(choices, DANIEL, shippedPack, READY).answersId).toBeNull();
    expect(withPerson(choices, MARGARET, shippedPack, READY).answersId).toBe(idOf(61));
  });
});

describe('a use that somebody authorised once (P6)', () => {
  const use = {
    id: idOf(81),
    what: 'Asking how the group went',
    channel: 'sms',
    risks: 'An answer may say too much.',
    authorised: { reference: 'OU 7', name: 'J. Adeyemi', date: '2026-11-01' },
    until: '2026-11-23',
  } as const;
  const service = { ...SERVICE, authorisedUses: [use] };

  it('is offered on its channel up to its last day', () => {
    expect(usesInDate(service, 'sms', '2026-11-23')).toEqual([use]);
    expect(usesInDate(service, 'sms', '2026-11-24')).toEqual([]);
    expect(usesInDate(service, 'email', '2026-11-23')).toEqual([]);
  });

  it('is chosen with the purpose where it is the only one, and goes with it', () => {
    const choices = startingChoices(SERVICE.id, MARGARET, READY);
    const chosen = withPurpose(choices, 'authorised-use', [use]);
    expect(chosen.authorisedUseId).toBe(use.id);
    expect(withPurpose(chosen, 'advice', [use]).authorisedUseId).toBeNull();
    expect(
      withPurpose(choices, 'authorised-use', [use, { ...use, id: idOf(82) }]).authorisedUseId,
    ).toBeNull();
    expect(withService(chosen, idOf(2)).authorisedUseId).toBeNull();
  });
});

describe('the Trust phone', () => {
  it('sends nothing later by itself: what was for later goes at once, or by another carrier', () => {
    const later = { ...startingChoices(SERVICE.id, MARGARET, READY), sendAt: '2026-11-24T09:00:00.000Z' };
    const byHand = byTrustPhone(later, shippedPack, READY);
    expect(byHand).toMatchObject({ channel: 'sms', carrier: 'trust-phone', sendAt: null });
    expect(laterCarrier(byHand, READY)).toBe('govuk-notify');
    expect(laterCarrier(byHand, ['trust-phone', 'smtp'])).toBeUndefined();
  });
});
