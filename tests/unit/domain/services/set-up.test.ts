import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import {
  canBeApproved,
  reviewState,
  saysTheSame,
  setUpStates,
  unansweredAspects,
} from '../../../../src/domain/services/set-up';
import { EMPTY_SOP, type Sop } from '../../../../src/domain/services/sop';
import { service } from '../facts';

const word = { reference: 'R1', name: 'A. Lead', date: '2026-01-05' };
const aspects = {
  need: 'Reminders',
  facility: 'Texts',
  agreement: 'Asked at the first visit',
  risks: 'A shared phone',
  informing: 'A leaflet',
  recording: 'In the record',
};
const approval = { approver: word, dataPrivacy: word, dpia: word, reviewBy: '2026-12-31' };
const sop: Sop = { aspects, channels: ['sms'], purposes: ['advice'], approval };

describe('a service’s procedure', () => {
  it('answers six questions and says what it covers before it is approved (P9)', () => {
    expect(unansweredAspects(EMPTY_SOP)).toHaveLength(6);
    expect(canBeApproved({ ...sop, approval: null })).toBe(true);
    expect(canBeApproved({ ...sop, aspects: { ...aspects, risks: '  ' } })).toBe(false);
    expect(canBeApproved({ ...sop, channels: [] })).toBe(false);
    expect(canBeApproved({ ...sop, purposes: [] })).toBe(false);
  });

  it.each([
    ['2026-06-01', 'in-date'],
    ['2026-10-31', 'in-date'],
    ['2026-11-01', 'due-soon'],
    ['2026-12-31', 'due-soon'],
    ['2027-01-01', 'in-grace'],
    ['2027-01-30', 'in-grace'],
    ['2027-01-31', 'out-of-date'],
  ])('that is reviewed by 31 December is, on %s, %s (P17)', (today, state) => {
    expect(reviewState(sop, today, shippedPack)).toBe(state);
  });

  it('says the same whoever approved it, in whatever order', () => {
    const other: Sop = { ...sop, channels: ['email', 'sms'], approval: null };
    expect(saysTheSame(other, { ...other, channels: ['sms', 'email'], approval })).toBe(true);
    expect(saysTheSame(sop, { ...sop, aspects: { ...aspects, need: 'Letters' } })).toBe(false);
  });
});

describe('setting a service up', () => {
  it('shows what is left, step by step (P40)', () => {
    const begun = { ...service, sop: EMPTY_SOP, emergencyWording: '' };
    expect(setUpStates(begun, '2026-06-01', shippedPack).map(({ state }) => state)).toEqual([
      'done',
      'missing',
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
    const done = { ...service, sop, emergencyWording: 'Call 999.' };
    expect(setUpStates(done, '2026-06-01', shippedPack).every(({ state }) => state === 'done')).toBe(true);
    expect(setUpStates(done, '2026-12-30', shippedPack).at(-1)).toEqual({ step: 'review', state: 'soon' });
  });
});
