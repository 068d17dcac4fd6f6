import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../../domain/time/moment';

/** A time as Graph writes it (`2026-11-24T10:00:00Z`) in our form; nothing where it is missing or unreadable. */
export function graphInstant(text: string | null | undefined): InstantText | null {
  try {
    return text ? instantText(Temporal.Instant.from(text)) : null;
  } catch {
    return null;
  }
}
