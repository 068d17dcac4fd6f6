import { describe, expect, it } from 'vitest';
import { latestAsk, nextAsk } from '../../../../../src/main/send/follow/ask-times';

const SENT = '2026-11-24T10:00:00.000Z';

describe('when a provider is asked again whether a message arrived', () => {
  it.each([
    ['a minute after it was sent', '2026-11-24T10:01:00.000Z', '2026-11-24T10:02:00.000Z'],
    ['six minutes after', '2026-11-24T10:06:00.000Z', '2026-11-24T10:11:00.000Z'],
    ['an hour after', '2026-11-24T11:00:00.000Z', '2026-11-24T11:30:00.000Z'],
    ['four hours after', '2026-11-24T14:00:00.000Z', '2026-11-24T17:00:00.000Z'],
    ['two days after', '2026-11-26T10:00:00.000Z', '2026-11-26T22:00:00.000Z'],
  ])('%s: less and less often', (_when, now, next) => {
    expect(nextAsk(SENT, now)).toBe(next);
  });

  it('is never again once the three days are over in which providers try', () => {
    expect(nextAsk(SENT, '2026-11-27T10:59:59.000Z')).not.toBeNull();
    expect(nextAsk(SENT, '2026-11-27T11:00:01.000Z')).toBeNull();
  });

  it('is soon where the clock stands before it was sent, and never later than is believed', () => {
    const now = '2026-11-24T08:00:00.000Z';
    expect(nextAsk(SENT, now)).toBe('2026-11-24T08:01:00.000Z');
    expect((nextAsk(SENT, now) ?? '') < latestAsk(now)).toBe(true);
  });
});
