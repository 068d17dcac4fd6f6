import { describe, expect, it } from 'vitest';
import { notAfterFor } from '../../../../src/main/send/rescheduling';

const NINE = '2026-11-24T09:00:00.000Z';
const NOON = '2026-11-24T12:00:00.000Z';

describe('the last time of a message that is to go at another time (P32)', () => {
  const waits = { sendAt: NINE, notAfter: NOON, about: null };

  it('stays where the new time comes before it', () => {
    expect(notAfterFor(waits, '2026-11-24T11:59:00.000Z')).toBe(NOON);
    expect(notAfterFor({ ...waits, notAfter: null }, NOON)).toBeNull();
  });

  it('moves with the message where it would have passed', () => {
    expect(notAfterFor(waits, NOON)).toBe('2026-11-24T15:00:00.000Z');
    expect(notAfterFor(waits, '2026-11-30T09:00:00.000Z')).toBe('2026-11-30T12:00:00.000Z');
  });

  it('does not move where it belongs to a visit: the visit stays where it is', () => {
    expect(notAfterFor({ ...waits, about: '2026-11-24T14:00:00.000Z' }, '2026-11-30T09:00:00.000Z')).toBe(
      NOON,
    );
  });
});
