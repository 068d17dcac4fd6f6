import { Temporal } from 'temporal-polyfill';
import type { EntryView } from '../../../contract/record';
import type { InstantText } from '../../../domain/time/moment';

/** How a copy stands: `none` yet, `fresh` for whole minutes more (at least one), or `stale`: to be copied again. */
export type Freshness = { kind: 'none' } | { kind: 'fresh'; minutes: number } | { kind: 'stale' };

/** Main says whether the copy is the newest one; the clock says whether it still is young enough. */
export function freshness(
  { copied, copyIsFresh, freshUntil }: Pick<EntryView, 'copied' | 'copyIsFresh' | 'freshUntil'>,
  now: InstantText,
): Freshness {
  if (copied === null) return { kind: 'none' };
  if (!copyIsFresh || freshUntil === null || freshUntil <= now) return { kind: 'stale' };
  const left = Temporal.Instant.from(now).until(Temporal.Instant.from(freshUntil)).total('minutes');
  return { kind: 'fresh', minutes: Math.max(1, Math.floor(left)) };
}
