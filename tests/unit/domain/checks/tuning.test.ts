import { describe, expect, it } from 'vitest';
import { checkPolicySchema, mayTurnOff, tuned, tuningOf } from '../../../../src/domain/checks/tuning';

const policy = checkPolicySchema.parse({
  atMost: { 'sensitive/finance': 'advise', 'tone/opinion': 'off' },
  mayTurnOff: ['style/*', 'written-in-full/spelling'],
});

describe('rules are tuned only where the policy allows it', () => {
  it('a desk may switch off what the policy names, by rule or by area', () => {
    expect(mayTurnOff(policy, 'style/date')).toBe(true);
    expect(mayTurnOff(policy, 'written-in-full/spelling')).toBe(true);
    expect(mayTurnOff(policy, 'written-in-full/text-speak')).toBe(false);
    expect(mayTurnOff(policy, 'identifier/nhs-number')).toBe(false);
  });

  it('what a desk switched off without leave stays on', () => {
    const tuning = tuningOf(policy, ['style/date', 'identifier/nhs-number']);
    expect(tuned(tuning, 'style/date', 'advise')).toBe('off');
    expect(tuned(tuning, 'style/time', 'advise')).toBe('advise');
    expect(tuned(tuning, 'identifier/nhs-number', 'stop')).toBe('stop');
  });

  it('the Trust softens a rule for everybody, and never makes a finding stronger', () => {
    const tuning = tuningOf(policy, []);
    expect(tuned(tuning, 'sensitive/finance', 'stop')).toBe('advise');
    expect(tuned(tuning, 'sensitive/finance', 'advise')).toBe('advise');
    expect(tuned(tuning, 'tone/opinion', 'warn')).toBe('off');
    expect(tuned({ 'tone/opinion': 'warn' }, 'tone/opinion', 'advise')).toBe('advise');
  });

  it.each(['style', 'Style/Date', '*/*', 'style/date/', ''])('refuses “%s” for a rule', (name) => {
    expect(checkPolicySchema.safeParse({ atMost: {}, mayTurnOff: [name] }).success).toBe(false);
  });
});
