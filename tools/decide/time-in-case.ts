import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { instantText, LONDON, momentOf, momentSchema, type InstantText } from '../../src/domain/time/moment';

/** An instant as people write it: with its offset ("…T10:00Z", "…T10:00+01:00"), or by London's clocks ("…T10:00"). */
export const instantInCase = z.string().transform((text, context): InstantText => {
  try {
    return instantText(instantOf(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'Write a time such as 2026-11-24T10:00.' });
    return z.NEVER;
  }
});

/** A moment as the store has it, or an instant alone. */
export const momentInCase = z.union([
  momentSchema,
  instantInCase.transform((at) => momentOf(Temporal.Instant.from(at))),
]);

function instantOf(text: string): Temporal.Instant {
  return /(?:Z|[+-]\d{2}:?\d{2})$/iu.test(text)
    ? Temporal.Instant.from(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(LONDON).toInstant();
}
