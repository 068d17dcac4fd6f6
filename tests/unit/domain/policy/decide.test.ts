import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/domain/policy/decide';
import type { Facts, MessageToDecide } from '../../../../src/domain/policy/facts';
import { EMPTY_SOP } from '../../../../src/domain/services/sop';
import {
  address,
  agreement,
  AUTHORISED_USE_ID,
  carer,
  CARER_ID,
  CARERS_MOBILE_ID,
  email,
  EMAIL_ID,
  facts,
  mobile,
  pack,
  person,
  service,
  text,
  TUESDAY_10AM,
} from '../facts';

const moment = { at: '2026-11-01T09:00:00.000Z', offset: 0 };
const emailAgreed = agreement({
  channel: 'email',
  contactPointId: EMAIL_ID,
  kind: 'conversation',
  form: 'written',
});
const conversation = agreement({ kind: 'conversation', form: 'written' });
const carersMobile = mobile({ id: CARERS_MOBILE_ID, carerId: CARER_ID, value: '+447700900413' });

interface Allowed {
  readonly it: string;
  readonly message?: MessageToDecide;
  readonly facts?: Facts;
  readonly now?: string;
}

const ALLOWED: Allowed[] = [
  { it: 'a reminder by text to the agreed number, in working hours' },
  { it: 'a text handed off to the Trust phone', message: text({ carrier: 'trust-phone' }) },
  {
    it: 'an encrypted email to the agreed, verified address',
    message: email(),
    facts: facts({ person: person({ agreements: [emailAgreed], preference: 'email' }) }),
  },
  {
    it: 'a text from the key worker, agreed to in writing (P18)',
    message: text({ purpose: 'key-worker' }),
    facts: facts({ person: person({ agreements: [conversation] }) }),
  },
  {
    it: 'a reminder to somebody who agreed to conversations (P18)',
    facts: facts({ person: person({ agreements: [conversation] }) }),
  },
  {
    it: 'an answer to somebody who agreed to conversations (P18)',
    message: text({ answersId: '01990000-0000-7000-8000-0000000000f1' }),
    facts: facts({ person: person({ agreements: [conversation] }) }),
  },
  {
    it: 'a message after an older agreement was withdrawn and a new one recorded (P19)',
    facts: facts({
      person: person({
        agreements: [agreement({ withdrawn: moment }), agreement({ id: 'new', recorded: moment })],
      }),
    }),
  },
  {
    it: 'a message on an agreement that was taken over from the record system',
    facts: facts({
      person: person({ agreements: [agreement({ source: 'imported', points: [], personalContact: '' })] }),
    }),
  },
  {
    it: 'a message on an agreement without a personal contact, with the reason why (P1)',
    facts: facts({
      person: person({ agreements: [agreement({ personalContact: '', exception: 'asked by letter' })] }),
    }),
  },
  {
    it: 'a message on an old agreement that was confirmed since',
    facts: facts({
      person: person({
        agreements: [
          agreement({ recorded: { at: '2020-01-01T09:00:00.000Z', offset: 0 }, confirmed: moment }),
        ],
      }),
    }),
  },
  {
    it: 'an authorised use, agreed to with the Data Privacy reference (P6, P18)',
    message: text({ purpose: 'authorised-use', authorisedUseId: AUTHORISED_USE_ID }),
    facts: facts({
      person: person({
        agreements: [agreement({ kind: 'other', form: 'written', dataPrivacyReference: 'DP 44' })],
      }),
      service: { ...service, sop: { ...service.sop, purposes: ['advice'] } },
    }),
  },
  {
    it: 'a text to a carer who agreed and may be told, whatever the person’s own needs and preference',
    message: text({ contactPointId: CARERS_MOBILE_ID }),
    facts: facts({
      person: person({
        preference: 'letter',
        needs: { format: 'braille', language: 'Romanian', interpreter: true, support: null },
        carers: [carer()],
        contactPoints: [mobile(), carersMobile],
        agreements: [agreement({ contactPointId: CARERS_MOBILE_ID })],
      }),
    }),
  },
  {
    it: 'a text to a phone that was off the last time (P20)',
    message: text(),
    facts: facts({
      person: person({
        contactPoints: [
          mobile({ failed: { why: 'not-reachable-now', when: { at: TUESDAY_10AM, offset: 0 } } }),
        ],
      }),
    }),
  },
  {
    it: 'an email to a secure domain over any server (P13)',
    message: email(),
    facts: facts({
      mailHosts: { smtp: 'other.example.org' },
      person: person({
        preference: 'unknown',
        agreements: [emailAgreed],
        contactPoints: [address({ value: 'maggie@care.secure.example' })],
      }),
    }),
  },
  {
    it: 'a message scheduled on Saturday evening for Monday (P32)',
    now: '2026-11-21T19:00:00.000Z',
    message: text({
      sendAt: '2026-11-23T09:00:00.000Z',
      about: '2026-11-24T14:00:00.000Z',
      notAfter: '2026-11-23T17:00:00.000Z',
    }),
  },
  {
    it: 'a scheduled message that is due, a little late (P32)',
    message: text({ sendAt: '2026-11-24T09:01:00.000Z' }),
  },
  {
    it: '“tomorrow” in a message that goes on the day it is written',
    message: text({ text: 'See you tomorrow.', sendAt: '2026-11-24T16:00:00.000Z' }),
    facts: facts({ written: '2026-11-24T09:00:00.000Z' }),
  },
];

describe('a message that may go', () => {
  it.each(ALLOWED)('is $it', (each) => {
    expect(decide(each.message ?? text(), each.facts ?? facts(), each.now ?? TUESDAY_10AM, pack)).toEqual({
      verdict: 'allowed',
      pack: pack.version,
      reasons: [],
    });
  });
});

describe('the reasons', () => {
  it('begin with what can’t be put right by writing, and end with what stops nothing', () => {
    const bad = facts({
      person: person({ agreements: [], preference: 'letter' }),
      service: { ...service, sop: EMPTY_SOP },
      carriers: [],
    });
    const { verdict, reasons } = decide(
      text({ text: '', purpose: null }),
      bad,
      '2026-11-22T11:00:00.000Z',
      pack,
    );
    expect(verdict).toBe('stopped');
    expect(reasons.map(({ clause, effect }) => `${clause} ${effect}`)).toEqual([
      'P9 stop',
      'P2 stop',
      'P12 stop',
      'P6 stop',
      'P32 stop',
      'P29 stop',
      'P11 condition',
    ]);
  });

  it('say with the schedule which words would then say the wrong day', () => {
    const { reasons } = decide(
      text({ text: 'Hello Maggie, see you tomorrow.' }),
      facts(),
      '2026-11-22T11:00:00.000Z',
      pack,
    );
    expect(reasons.map(({ next }) => next)).toEqual(['schedule', 'change-text']);
    const thatEvening = decide(text({ text: 'See you today.' }), facts(), '2026-11-24T07:00:00.000Z', pack);
    expect(thatEvening.reasons.map(({ next }) => next)).toEqual(['schedule']);
  });

  it('are about the agreement that goes furthest', () => {
    const agreements = [
      agreement({ kind: 'routine' }),
      agreement({ kind: 'conversation', form: 'written', points: ['hours'] }),
    ];
    const { reasons } = decide(
      text({ purpose: 'key-worker' }),
      facts({ person: person({ agreements }) }),
      TUESDAY_10AM,
      pack,
    );
    expect(reasons.map(({ clause, next }) => [clause, next])).toEqual([['P3', 'record-agreement']]);
  });

  it('name the version of the policy they were given by', () => {
    expect(decide(text(), facts(), TUESDAY_10AM, { ...pack, version: '9.1' }).pack).toBe('9.1');
  });
});
