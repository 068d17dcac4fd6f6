import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { isAcknowledgementDue } from '../../../../src/domain/staff/acknowledgement-due';

const read = (at: string, version = shippedPack.version) => ({
  policy: shippedPack.id,
  version,
  when: { at, offset: 0 },
});
const NOW = '2026-11-24T10:00:00.000Z';

describe('reading the policy (P39)', () => {
  it('is due when it was never read', () => {
    expect(isAcknowledgementDue([], shippedPack, NOW)).toBe(true);
  });

  it('is due again after a year, to the day', () => {
    expect(isAcknowledgementDue([read('2025-11-24T10:00:00.000Z')], shippedPack, NOW)).toBe(true);
    expect(isAcknowledgementDue([read('2025-11-24T10:00:01.000Z')], shippedPack, NOW)).toBe(false);
  });

  it('is due when the policy has a new version', () => {
    expect(isAcknowledgementDue([read('2026-11-01T10:00:00.000Z', '1.0')], shippedPack, NOW)).toBe(true);
  });

  it('counts the newest reading, in whatever order they are kept', () => {
    const both = [read('2020-01-01T10:00:00.000Z'), read('2026-11-01T10:00:00.000Z')];
    expect(isAcknowledgementDue(both, shippedPack, NOW)).toBe(false);
  });
});
