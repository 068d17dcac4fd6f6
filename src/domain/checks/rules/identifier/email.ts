import { emailDomain } from '../../../people/email';
import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { writtenEmails } from './written-email';

const TRUST_MAIL = /(?:^|\.)nhs\.(?:net|uk)$/u;
/** "Email us at", "send it to": an address to write to is the sender's side's. */
const TO_US =
  /\b(?:email|e-mail|write to|contact|reach|reply to)\b (?:us|me|our|the)\b[^.!?\n]{0,40}$|\bsend (?:us |in )?(?:your|any|a|the) [\p{L} ]{2,30} to $|\bplease (?:write|email|reply|send it) to $|\b(?:office|team|desk|enquiries|bookings?|complaints?|questions?)\b[^.!?\n]{0,20}$/iu;

/** Email addresses, also with "at" and "dot" in words; the service's own stay quiet, other NHS ones are only pointed at (P33). */
export const email: Rule = {
  name: 'identifier/email',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'email addresses',
  find(field, context) {
    const service = lowerCase(context.service?.emails);
    const own = lowerCase(context.person?.emails);
    const findings: RuleFinding[] = [];
    for (const { start, end, address } of writtenEmails(field.text)) {
      if (service.has(address)) continue;
      if (own.has(address)) {
        const severity = identifierSeverity(field, context);
        findings.push({
          start,
          end,
          severity,
          message: 'This is the person’s own email address: leave it out.',
        });
      } else {
        const toUs = TO_US.test(field.text.slice(Math.max(0, start - 60), start));
        const severity = toUs || TRUST_MAIL.test(emailDomain(address)) ? 'advise' : 'warn';
        findings.push({ start, end, severity, message: 'Is this email address needed? Leave out any but the service’s own.' }); // prettier-ignore
      }
    }
    return findings;
  },
};

function lowerCase(addresses: readonly string[] = []): ReadonlySet<string> {
  return new Set(addresses.map((address) => address.trim().toLowerCase()));
}
