import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../domain/time/moment';

/** An instant so many seconds later. */
export function later(at: InstantText, seconds: number): InstantText {
  return instantText(Temporal.Instant.from(at).add({ milliseconds: Math.ceil(seconds * 1_000) }));
}
