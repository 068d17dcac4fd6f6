import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/domain/policy/decide';
import type { Facts, MessageToDecide } from '../../../../src/domain/policy/facts';
import { purposeSchema } from '../../../../src/domain/messages/purpose';
import {
  agreement,
  email,
  EMAIL_ID,
  facts,
  MOBILE_ID,
  pack,
  person,
  service,
  text,
  TUESDAY_10AM,
} from '../facts';

const moment = { at: '2026-11-01T09:00:00.000Z', offset: 0 };
const emailAgreed = agreement({ channel: 'email', contactPointId: EMAIL_ID, form: 'written' });

interface Case {
  readonly it: string;
  readonly message?: MessageToDecide;
  readonly facts?: Facts;
  readonly now?: string;
  readonly clause?: string;
  readonly next?: string;
}

const allowed: Case[] = [
  { it: 'a reminder by text to the agreed number, in working hours' },
  { it: 'a text handed off to the Trust phone', message: text({ carrier: 'trust-phone' }) },
  {
    it: 'an encrypted email to the agreed address',
    message: email(),
    facts: facts({ person: person({ agreements: [emailAgreed], preference: 'email' }) }),
  },
  {
    it: 'a text from the key worker, agreed in writing (P18)',
    message: text({ purpose: 'key-worker' }),
    facts: facts({ person: person({ agreements: [agreement({ form: 'written' })] }) }),
  },
  {
    it: 'an email to a secure domain over any server (P13)',
    message: email(),
    facts: facts({
      smtpHost: 'other.example.org',
      person: person({
        preference: 'unknown',
        agreements: [emailAgreed],
        contactPoints: [
          { id: EMAIL_ID, channel: 'email', value: 'maggie@care.secure.example', added: moment },
        ],
      }),
    }),
  },
];

const stopped: Case[] = [
  { it: 'a message to nobody', facts: facts({ person: null }), clause: 'P2', next: 'choose-person' },
  { it: 'a message from no service', facts: facts({ service: null }), clause: 'P9', next: 'open-service' },
  { it: 'an empty message', message: text({ text: ' \n ' }), clause: 'P29', next: 'write-text' },
  { it: 'an email without a subject', message: email({ subject: ' ' }), clause: 'P29', next: 'write-text' },
  {
    it: 'a text that would not fit',
    message: text({ text: 'We will call you. '.repeat(50) }),
    clause: 'P25',
    next: 'change-text',
  },
  {
    it: 'a text with a character that would be lost on the way',
    message: text({ text: 'See you soon 🙂' }),
    clause: 'P25',
    next: 'change-text',
  },
  {
    it: 'a message without a purpose',
    message: text({ purpose: null }),
    clause: 'P6',
    next: 'choose-purpose',
  },
  {
    it: 'a care plan by text',
    message: text({ purpose: 'letter-or-care-plan' }),
    clause: 'P7',
    next: 'choose-purpose',
  },
  {
    it: 'a text nobody agreed to',
    facts: facts({ person: person({ agreements: [] }) }),
    clause: 'P2',
    next: 'record-agreement',
  },
  {
    it: 'a text after the agreement was withdrawn',
    facts: facts({ person: person({ agreements: [agreement({ withdrawn: moment })] }) }),
    clause: 'P19',
    next: 'record-agreement',
  },
  {
    it: 'a text to no number',
    message: text({ contactPointId: null }),
    clause: 'P12',
    next: 'choose-contact-point',
  },
  {
    it: 'a text to another number than the agreed one',
    facts: facts({
      person: person({ agreements: [agreement({ contactPointId: '01990000-0000-7000-8000-0000000000ff' })] }),
    }),
    clause: 'P12',
    next: 'choose-contact-point',
  },
  {
    it: 'a conversation on a verbal agreement',
    message: text({ purpose: 'key-worker' }),
    clause: 'P18',
    next: 'record-written-agreement',
  },
  {
    it: 'an agreement to texts does not cover emails',
    message: email(),
    clause: 'P2',
    next: 'record-agreement',
  },
  {
    it: 'a text by a way that is not set up',
    facts: facts({ carriers: ['smtp'] }),
    clause: 'P12',
    next: 'open-settings',
  },
  {
    it: 'a text by email’s carrier',
    message: text({ carrier: 'smtp' }),
    clause: 'P12',
    next: 'open-settings',
  },
  {
    it: 'an email from a mailbox outside the Trust',
    message: email(),
    facts: facts({
      person: person({ agreements: [emailAgreed] }),
      service: { ...service, mailbox: 'me@example.com' },
    }),
    clause: 'P13',
    next: 'open-service',
  },
  {
    it: 'an email to an outside address over a server that would not encrypt it',
    message: email(),
    facts: facts({ person: person({ agreements: [emailAgreed] }), smtpHost: 'plain.example.org' }),
    clause: 'P13',
    next: 'phone-instead',
  },
  { it: 'a text at night', now: '2026-11-24T22:30:00.000Z', clause: 'P32', next: 'wait-for-working-hours' },
  {
    it: 'a text on a Sunday',
    now: '2026-11-22T11:00:00.000Z',
    clause: 'P32',
    next: 'wait-for-working-hours',
  },
];

const judged = (each: Case) =>
  decide(each.message ?? text(), each.facts ?? facts(), each.now ?? TUESDAY_10AM, pack);

describe('a message that may go', () => {
  it.each(allowed)('is $it', (each) => {
    expect(judged(each)).toEqual({ verdict: 'allowed', reasons: [] });
  });
});

describe('a message that is stopped', () => {
  it.each(stopped)('$it ($clause)', (each) => {
    const decision = judged(each);
    expect(decision.verdict).toBe('stopped');
    expect(decision.reasons).toContainEqual(
      expect.objectContaining({ clause: each.clause, next: each.next }),
    );
    for (const { sentence } of decision.reasons) expect(sentence).toMatch(/^[A-Z“].*\.$/u);
  });
});

describe('a preference for something else', () => {
  it('is said, and stops nothing (P11)', () => {
    const decision = decide(text(), facts({ person: person({ preference: 'letter' }) }), TUESDAY_10AM, pack);
    expect(decision.verdict).toBe('conditional');
    expect(decision.reasons[0]?.sentence).toBe('This person prefers a letter.');
  });
});

describe('whatever the facts', () => {
  it('withdrawing an agreement never allows more', () => {
    const forms = fc.constantFrom('verbal' as const, 'written' as const);
    const points = fc.constantFrom(MOBILE_ID, EMAIL_ID);
    const agreements = fc.array(
      fc.record({
        form: forms,
        contactPointId: points,
        channel: fc.constantFrom('sms' as const, 'email' as const),
      }),
      { maxLength: 4 },
    );
    const message = fc
      .record({
        mail: fc.boolean(),
        purpose: fc.constantFrom(null, ...purposeSchema.options),
        point: fc.option(points),
      })
      .map(({ mail, purpose, point }) => (mail ? email : text)({ purpose, contactPointId: point }));
    fc.assert(
      fc.property(message, agreements, fc.nat(3), (draft, given, which) => {
        const before = given.map((each, i) =>
          agreement({ ...each, id: `01990000-0000-7000-8000-00000000000${i}` }),
        );
        const after = before.map((each, i) => (i === which ? { ...each, withdrawn: moment } : each));
        const verdict = (agreed: typeof before) =>
          decide(draft, facts({ person: person({ agreements: agreed }) }), TUESDAY_10AM, pack).verdict;
        if (verdict(before) === 'stopped') expect(verdict(after)).toBe('stopped');
      }),
    );
  });
});
