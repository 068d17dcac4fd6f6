import type { InstantText } from '../../domain/time/moment';

/** The machine's own clock. */
export function realTime(): InstantText {
  return new Date().toISOString();
}
