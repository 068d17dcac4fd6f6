import type { Surroundings } from '../surroundings';
import type { Raised } from './raise';

/** What the computer itself says: no name and no word of the message stands on a screen that others may see. */
export const ALARM = 'A reply may be about an emergency: open Plainword now.';

/**
 * Tells of a reply when its transaction is through: it rings on every screen, and what waits for whoever asked to stop is
 * judged again in the same call (P19, P27).
 */
export function tellOfReply(
  { emit, platform }: Pick<Surroundings, 'emit' | 'platform'>,
  raised: Raised,
): void {
  for (const personId of raised.suspended) emit({ kind: 'changed', area: 'people' }, personId);
  emit({ kind: 'changed', area: 'replies' });
  if (!raised.alarm) return;
  emit({ kind: 'alarm' });
  platform.alarm(ALARM);
}
