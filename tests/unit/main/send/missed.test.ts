import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missedBecause } from '../../../../src/main/send/missed';

const at = (minutes: number) =>
  new Date(Date.parse('2026-03-29T00:00:00.000Z') + minutes * 60_000).toISOString();

describe('whether a message missed its time (P32)', () => {
  it('is in time up to the minutes the policy allows, and asks after', () => {
    const waits = { sendAt: at(0), notAfter: null };
    expect(missedBecause(waits, at(60), 60)).toBeUndefined();
    expect(missedBecause(waits, at(60.001), 60)).toMatch(/send it now, choose another time, or phone\?$/u);
    expect(missedBecause(waits, at(0), 0)).toBeUndefined();
  });

  it('is by instants: the night in which clocks go forward makes nothing late', () => {
    const beforeTheHour = { sendAt: '2026-03-29T00:30:00.000Z', notAfter: null };
    expect(missedBecause(beforeTheHour, '2026-03-29T01:29:00.000Z', 60)).toBeUndefined();
  });

  it('knows a last time without a first one', () => {
    expect(missedBecause({ sendAt: null, notAfter: at(5) }, at(5), 60)).toBeUndefined();
    expect(missedBecause({ sendAt: null, notAfter: at(5) }, at(6), 60)).toContain('It was not to go after');
    expect(missedBecause({ sendAt: null, notAfter: null }, at(6), 60)).toBeUndefined();
  });

  it('never says that what is still to come was missed', () => {
    const minutes = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 0, max: 1_440 }), (now, sendAt, late) => {
        const missed = missedBecause({ sendAt: at(sendAt), notAfter: null }, at(now), late);
        expect(missed !== undefined).toBe(now - sendAt > late);
      }),
    );
  });
});
