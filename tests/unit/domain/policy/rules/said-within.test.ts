import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { wasSaidWithin } from '../../../../../src/domain/policy/rules/said-within';
import { instantText, londonTime } from '../../../../../src/domain/time/moment';

const EPOCH = Temporal.Instant.from('2024-01-01T00:00:00Z');

describe('what was said some months ago', () => {
  it('counts to the minute, a year to the day', () => {
    expect(wasSaidWithin(12, '2025-11-24T10:00:00.000Z', '2026-11-24T10:00:00.000Z')).toBe(true);
    expect(wasSaidWithin(12, '2025-11-24T09:59:00.000Z', '2026-11-24T10:00:00.000Z')).toBe(false);
    expect(wasSaidWithin(12, '2025-11-25T00:00:00.000Z', '2026-11-24T10:00:00.000Z')).toBe(true);
  });

  it('counts from the last of February where a month is short', () => {
    expect(wasSaidWithin(1, '2026-02-28T12:00:00.000Z', '2026-03-31T11:00:00.000Z')).toBe(true);
    expect(wasSaidWithin(1, '2026-02-27T12:00:00.000Z', '2026-03-31T11:00:00.000Z')).toBe(false);
  });

  it('is what the calendar says, near the very minute and far from it', () => {
    const minutes = fc.integer({ min: 0, max: 4 * 366 * 24 * 60 });
    const near = fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 40 }), near, (at, months, off) => {
        const goes = instantText(EPOCH.add({ minutes: at }));
        const due = londonTime(goes).subtract({ months }).toInstant();
        const said = instantText(due.add({ minutes: off }));
        expect(wasSaidWithin(months, said, goes)).toBe(off >= 0);
      }),
      { numRuns: 500 },
    );
  });
});
