import { describe, expect, it } from 'vitest';
import { smtpSettingsSchema } from '../../../../src/contract/settings';
import { draftContentSchema } from '../../../../src/domain/messages/message';
import { decide } from '../../../../src/domain/policy/decide';
import type { Facts } from '../../../../src/domain/policy/facts';
import { policyPackSchema, type PolicyPack } from '../../../../src/domain/policy/pack';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { isAtLeastAsStrict } from '../../../../src/domain/policy/strictness';
import { purposeSchema } from '../../../../src/domain/messages/purpose';
import { mergeFieldSchema } from '../../../../src/domain/templates/merge-field';
import { agreement, email, facts, text, mobile, person, service, TUESDAY_10AM } from '../facts';

const purposes = [...purposeSchema.options];

/** The laxest pack the schema takes. */
const laxest: PolicyPack = policyPackSchema.parse({
  ...shippedPack,
  purposes: { sms: purposes, email: purposes },
  mailboxDomains: ['nhs.net', 'nhs.uk', 'trust.example.org'],
  secureEmail: {
    marker: '[secure]',
    markerPlace: 'start',
    domains: ['org', 'com', 'uk', 'net'],
    gateways: ['gateway.example.org'],
  },
  checks: {
    atMost: { 'identifier/*': 'off' },
    mayTurnOff: ['identifier/*', ...shippedPack.checks.mayTurnOff],
  },
  agreements: {
    forms: { routine: 'verbal', conversation: 'verbal', other: 'verbal' },
    points: [],
    confirmEveryMonths: 120,
    unconfirmed: 'off',
  },
  contactPoints: {
    unverifiedEmail: 'off',
    confirmEveryMonths: 120,
    unconfirmed: 'off',
    failed: 'off',
    sharedPurposes: purposes,
  },
  communicationNeeds: {
    formats: {
      none: 'off',
      'easy-read': 'off',
      'large-print': 'off',
      braille: 'off',
      audio: 'off',
      'sign-language': 'off',
    },
    otherLanguage: 'off',
    interpreter: 'off',
    support: 'off',
  },
  services: { reviewWarnDays: 0, reviewGraceDays: 3_650 },
  outOfHours: { scheduleDaysAhead: 365, lateByMinutes: 1_440, beforeVisitMinutes: 0, closedDays: [] },
  attachments: {
    mostMegabytes: 150,
    types: ['exe', ...shippedPack.attachments.types],
    transferPurposes: purposes,
    transferMostMegabytes: 5_000,
    transferHosts: [...shippedPack.attachments.transferHosts, 'files.example'],
    transferDays: 30,
  },
  templates: { fields: { sms: [...mergeFieldSchema.options], email: [...mergeFieldSchema.options] } },
  manyAtOnce: { approveAbove: 10_000, most: 50_000, firstFew: 100, purposes },
  staff: { acknowledgeEveryMonths: 120, sharedAccounts: false },
  copyStaysFreshMinutes: 1_000,
});

const clauses = (change: Partial<Facts>, pack = laxest) =>
  decide(text(), facts(change), TUESDAY_10AM, pack)
    .reasons.filter(({ effect }) => effect === 'stop')
    .map(({ clause }) => clause);

describe('under the laxest policy there can be', () => {
  it('what the shipped one allows is allowed, and the shipped one is the stricter', () => {
    expect(clauses({})).toEqual([]);
    expect(isAtLeastAsStrict(shippedPack, { ...laxest, secureEmail: shippedPack.secureEmail })).toBe(true);
  });

  it('nobody is written to who did not agree (P2)', () => {
    expect(clauses({ person: person({ agreements: [] }) })).toEqual(['P2']);
  });

  it('a withdrawal counts at once (P19)', () => {
    const withdrawn = agreement({ withdrawn: { at: TUESDAY_10AM, offset: 0 } });
    expect(clauses({ person: person({ agreements: [withdrawn] }) })).toEqual(['P19']);
  });

  it('nothing goes to somebody who asked that no more is sent (P19)', () => {
    const askedToStop = { channel: 'email' as const, when: { at: TUESDAY_10AM, offset: 0 } };
    expect(clauses({ person: person({ askedToStop }) })).toEqual(['P19']);
  });

  it('a message goes to no other number than the agreed one (P12)', () => {
    const other = mobile({ id: '01990000-0000-7000-8000-0000000000f1' });
    const elsewhere = agreement({ contactPointId: other.id });
    const contactPoints = [mobile(), other];
    expect(clauses({ person: person({ contactPoints, agreements: [elsewhere] }) })).toEqual(['P12']);
  });

  it('email comes from a mailbox of the Trust alone (P13)', () => {
    const mail = email();
    const agreed = agreement({ channel: 'email', contactPointId: mail.contactPointId ?? '' });
    const elsewhere = { ...service, mailbox: 'me@elsewhere.example.com' };
    const on = facts({ person: person({ agreements: [agreed] }), service: elsewhere });
    const stops = decide(mail, on, TUESDAY_10AM, laxest).reasons.filter(({ effect }) => effect === 'stop');
    expect(stops.map(({ clause }) => clause)).toContain('P13');
  });

  it('no procedure, no message (P9)', () => {
    expect(clauses({ service: { ...service, sop: { ...service.sop, approval: null } } })).toContain('P9');
  });
});

describe('whatever a policy says', () => {
  it('a message has one recipient: there is no list to put a second one in', () => {
    const draft = { ...text(), template: null, personId: person().id, serviceId: service.id, kept: [] };
    expect(draftContentSchema.safeParse(draft).success).toBe(true);
    const two = { ...draft, contactPointId: [draft.contactPointId, draft.contactPointId] };
    expect(draftContentSchema.safeParse(two).success).toBe(false);
  });

  it('there is no way to reach a mail server without TLS (P13)', () => {
    const server = { host: 'mail.example.org', port: 25, user: '' };
    expect(smtpSettingsSchema.safeParse({ ...server, security: 'starttls' }).success).toBe(true);
    expect(smtpSettingsSchema.safeParse({ ...server, security: 'none' }).success).toBe(false);
  });

  it('a mailbox of a personal provider is never the Trust’s (P13)', () => {
    for (const domain of ['gmail.com', 'hotmail.co.uk', 'com', 'uk', 'GMAIL.COM']) {
      const read = policyPackSchema.safeParse({ ...shippedPack, mailboxDomains: [domain] });
      expect(read.success, domain).toBe(false);
    }
  });
});
