import { describe, expect, it } from 'vitest';
import { clockOf, lastAt } from '../../../../../../src/renderer/screens/compose/sending/hand-off-time';

describe('when the phone says it went', () => {
  it('is today, by London’s clock', () => {
    expect(lastAt('14:05', '2026-07-01T15:00:00.000Z')).toBe('2026-07-01T13:05:00.000Z');
  });

  it('is yesterday where that time has not come yet', () => {
    expect(lastAt('23:50', '2026-11-23T00:10:00.000Z')).toBe('2026-11-22T23:50:00.000Z');
  });

  it('is this very minute when it says so', () => {
    expect(lastAt('10:30', '2026-11-23T10:30:20.000Z')).toBe('2026-11-23T10:30:00.000Z');
  });

  it('is nothing where it is no time', () => {
    expect(lastAt('', '2026-11-23T10:30:00.000Z')).toBeUndefined();
    expect(lastAt('25:00', '2026-11-23T10:30:00.000Z')).toBeUndefined();
  });

  it('starts as the time it is', () => {
    expect(clockOf('2026-07-01T13:05:59.000Z')).toBe('14:05');
  });
});
