import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../../../src/domain/policy/shipped-pack';
import type { Person } from '../../../../../../src/domain/people/person';
import {
  agreedPoints,
  readyCarriers,
  settled,
  startingChoices,
  withChannel,
  withPerson,
  worthKeeping,
} from '../../../../../../src/renderer/screens/compose/draft/choices';
import { DANIEL, idOf, MARGARET, SERVICE, SETTINGS } from '../../../sample-desk';

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
    expect(readyCarriers(SETTINGS)).toEqual(['trust-phone', 'smtp']);
    expect(readyCarriers({ ...SETTINGS, smtp: { ...SETTINGS.smtp!, hasPassword: false } })).toEqual([
      'trust-phone',
    ]);
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
