import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAttempt } from '../../../../src/main/send/back-off';

const NOW = '2026-11-24T10:00:00.000Z';
const seconds = (at: string) => (Date.parse(at) - Date.parse(NOW)) / 1000;

describe('the wait before another attempt', () => {
  it('doubles from 15 seconds to a quarter of an hour', () => {
    expect([1, 2, 3, 20].map((attempts) => seconds(nextAttempt(NOW, attempts, 0.5, undefined)))).toEqual([
      15, 30, 60, 900,
    ]);
  });

  it('is never shorter than the provider asked', () => {
    expect(seconds(nextAttempt(NOW, 1, 0, 120))).toBe(120);
  });

  it('is spread, so that desks don’t all come back at once, and always lies ahead', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const wait = seconds(nextAttempt(NOW, attempts, chance, undefined));
        expect(wait).toBeGreaterThanOrEqual(11);
        expect(wait).toBeLessThanOrEqual(1125);
      }),
    );
  });
});
