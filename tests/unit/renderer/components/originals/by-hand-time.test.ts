import { describe, expect, it } from 'vitest';
import { byHandTime } from '../../../../../src/renderer/components/originals/by-hand-time';
import { lyingMail } from './lying-mail';

const NOW = '2026-11-23T10:30:00.000Z';

describe('the time of a deletion by hand', () => {
  it('is now where it was today, and midday of another day', () => {
    expect(byHandTime('2026-11-23', NOW, lyingMail(1))).toBe(NOW);
    expect(byHandTime('2026-11-22', NOW, lyingMail(1))).toBe('2026-11-22T12:00:00.000Z');
    expect(byHandTime('2026-07-01', NOW, lyingMail(1))).toBe('2026-07-01T11:00:00.000Z');
  });

  it('on the day the mail came is not before it came', () => {
    const late = lyingMail(1, { arrived: { at: '2026-11-20T16:00:00.000Z', offset: 0 } });
    expect(byHandTime('2026-11-20', NOW, late)).toBe('2026-11-20T16:00:00.000Z');
    expect(byHandTime('2026-11-19', NOW, late)).toBe('2026-11-19T12:00:00.000Z');
  });
});
