import { describe, expect, it } from 'vitest';
import type { PolicyPack } from '../../../../src/domain/policy/pack';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import {
  isAtLeastAsStrict,
  laxerSettings,
  orderOf,
  settingsOf,
} from '../../../../src/domain/policy/strictness';

const closed = (name: string): PolicyPack => ({
  ...shippedPack,
  outOfHours: { ...shippedPack.outOfHours, closedDays: [{ date: '2027-06-01', name }] },
});

describe('how strict a policy is', () => {
  it('is defined for every setting', () => {
    const names = settingsOf(shippedPack).map(([name]) => name);
    expect(names.filter((name) => orderOf(name) === undefined)).toEqual([]);
  });

  it('is the same for the same policy, whatever it is called', () => {
    expect(isAtLeastAsStrict({ ...shippedPack, id: 'x', version: '9' }, shippedPack)).toBe(true);
  });

  it.each<[string, Partial<PolicyPack>]>([
    [
      'purposes.sms',
      { purposes: { ...shippedPack.purposes, sms: [...shippedPack.purposes.sms, 'letter-or-care-plan'] } },
    ],
    [
      'secureEmail.gateways',
      {
        secureEmail: {
          ...shippedPack.secureEmail,
          gateways: [...shippedPack.secureEmail.gateways, 'mail.example.org'],
        },
      },
    ],
    ['agreements.points', { agreements: { ...shippedPack.agreements, points: [] } }],
    [
      'agreements.forms.conversation',
      {
        agreements: {
          ...shippedPack.agreements,
          forms: { ...shippedPack.agreements.forms, conversation: 'verbal' },
        },
      },
    ],
    [
      'contactPoints.unverifiedEmail',
      { contactPoints: { ...shippedPack.contactPoints, unverifiedEmail: 'condition' } },
    ],
    ['services.reviewGraceDays', { services: { ...shippedPack.services, reviewGraceDays: 365 } }],
    ['outOfHours.beforeVisitMinutes', { outOfHours: { ...shippedPack.outOfHours, beforeVisitMinutes: 0 } }],
    ['checks.atMost', { checks: { ...shippedPack.checks, atMost: { 'identifier/name': 'advise' } } }],
  ])('%s tells a laxer policy, and the shipped one is the stricter of the two', (name, change) => {
    const laxer = { ...shippedPack, ...change };
    expect(laxerSettings(laxer, shippedPack)).toEqual([name]);
    expect(isAtLeastAsStrict(shippedPack, laxer)).toBe(true);
  });

  it('counts a closed day by its date', () => {
    expect(isAtLeastAsStrict(closed('Jubilee'), closed('Holiday'))).toBe(true);
    expect(laxerSettings(shippedPack, closed('Holiday'))).toEqual(['outOfHours.closedDays']);
  });
});
