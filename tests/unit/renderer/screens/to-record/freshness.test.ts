import { describe, expect, it } from 'vitest';
import { freshness } from '../../../../../src/renderer/screens/to-record/freshness';

const COPIED = { at: '2026-11-23T10:00:00.000Z', offset: 0 };
const COPY = { copied: COPIED, copyIsFresh: true, freshUntil: '2026-11-23T10:20:00.000Z' };

describe('a copied entry', () => {
  it('is fresh for whole minutes, counted down', () => {
    expect(freshness(COPY, '2026-11-23T10:00:00.000Z')).toEqual({ kind: 'fresh', minutes: 20 });
    expect(freshness(COPY, '2026-11-23T10:12:30.000Z')).toEqual({ kind: 'fresh', minutes: 7 });
    expect(freshness(COPY, '2026-11-23T10:19:59.000Z')).toEqual({ kind: 'fresh', minutes: 1 });
  });

  it('is stale when its time is over, or when a newer copy was made', () => {
    expect(freshness(COPY, '2026-11-23T10:20:00.000Z')).toEqual({ kind: 'stale' });
    expect(freshness({ ...COPY, copyIsFresh: false }, '2026-11-23T10:01:00.000Z')).toEqual({ kind: 'stale' });
  });

  it('is not there before the first copy', () => {
    const none = { copied: null, copyIsFresh: false, freshUntil: null };
    expect(freshness(none, '2026-11-23T10:00:00.000Z')).toEqual({ kind: 'none' });
  });
});
