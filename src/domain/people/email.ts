import { z } from 'zod';

const REASON = 'This is not an email address. Write one address, such as name@example.org.';
const address = z.email();

/**
 * One email address: in as people write it, out with its domain in lower case.
 * Lists, display names, quotes, controls and invisible characters are refused, because a mail library would
 * read "a@…, b@…" as two recipients.
 */
export const emailSchema = z
  .string()
  .max(254, REASON)
  .transform((text, ctx) => {
    const trimmed = text.trim();
    if (!address.safeParse(trimmed).success) {
      ctx.addIssue({ code: 'custom', message: REASON });
      return z.NEVER;
    }
    const at = trimmed.lastIndexOf('@');
    return `${trimmed.slice(0, at)}@${trimmed.slice(at + 1).toLowerCase()}`;
  });

/** The part after the @, in lower case. */
export function emailDomain(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
