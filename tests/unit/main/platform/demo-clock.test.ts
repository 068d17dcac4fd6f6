import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { demoClock, demoStart } from '../../../../src/main/platform/demo-clock';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const start = (real: string, seen?: string): string => demoStart(at(real), seen ? at(seen) : null).toString();

describe('the clock of demo data', () => {
  it.each([
    ['on a Monday morning', '2026-03-02T09:30:00Z', '2026-03-02T09:30:00Z'],
    ['on a summer afternoon, by London’s clock', '2026-07-01T15:29:00Z', '2026-07-01T15:29:00Z'],
  ])('is the real one %s', (_when, real, expected) => expect(start(real)).toBe(expected));

  it.each([
    ['in the evening', '2026-03-03T20:00:00Z', '2026-03-03T10:04:00Z'],
    ['early on a Monday', '2026-03-02T07:00:00Z', '2026-02-27T10:04:00Z'],
    ['early on a Tuesday', '2026-03-03T07:00:00Z', '2026-03-02T10:04:00Z'],
    ['on a Saturday', '2026-03-07T12:00:00Z', '2026-03-06T10:04:00Z'],
    ['on a summer evening', '2026-07-01T15:30:00Z', '2026-07-01T09:04:00Z'],
  ])('runs on from 10:04am of the most recent weekday %s', (_when, real, expected) =>
    expect(start(real)).toBe(expected),
  );

  it('takes up where the demo’s data leaves off', () => {
    expect(start('2026-03-03T20:00:00Z', '2026-03-03T15:00:00Z')).toBe('2026-03-03T15:00:00Z');
    expect(start('2026-03-03T20:00:00Z', '2026-03-03T16:45:00Z')).toBe('2026-03-04T10:04:00Z');
  });

  it('never goes back, and always starts in working hours', () => {
    const instants = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
    fc.assert(
      fc.property(instants, fc.option(instants), (real, seen) => {
        const begins = demoStart(
          Temporal.Instant.fromEpochMilliseconds(real),
          seen === null ? null : Temporal.Instant.fromEpochMilliseconds(seen),
        );
        const london = begins.toZonedDateTimeISO('Europe/London');
        const minutes = london.hour * 60 + london.minute;
        expect(london.dayOfWeek).toBeLessThan(6);
        expect(minutes >= 9 * 60 + 30 && minutes < 16 * 60 + 30).toBe(true);
        if (seen !== null) expect(begins.epochMilliseconds).toBeGreaterThanOrEqual(seen);
      }),
    );
  });

  it('runs on from a time that was set', () => {
    const dir = mkdtempSync(join(tmpdir(), 'plainword-test-'));
    let real = 1_000_000;
    const now = demoClock(dir, '2026-03-02T10:04:00+00:00', () => real);
    real += 61_000;
    expect(now()).toBe('2026-03-02T10:05:01.000Z');
  });

  it('is not before the last thing written when the demo is opened again', () => {
    const dir = mkdtempSync(join(tmpdir(), 'plainword-test-'));
    let real = Date.parse('2026-03-03T20:00:00Z');
    demoClock(dir, null, () => real);
    writeFileSync(join(dir, 'store'), '');
    const written = new Date('2026-03-03T21:00:00Z');
    utimesSync(join(dir, 'store'), written, written);
    utimesSync(join(dir, 'demo-clock.json'), written, written);
    real = Date.parse('2026-03-03T22:00:00Z');
    expect(demoClock(dir, null, () => real)()).toBe('2026-03-03T11:04:00.000Z');
  });
});
