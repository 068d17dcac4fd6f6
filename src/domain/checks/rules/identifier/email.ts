import { emailDomain } from '../../../people/email';
import type { Rule, RuleFinding } from '../../rule';
import { DESKS } from '../../lexicons/contacts';
import { isContactToUse } from './contact-use';
import { identifierSeverity } from './disclosure';
import { spacedSet } from './name-key';
import { writtenEmails } from './written-email';

const TRUST_MAIL = /(?:^|\.)nhs\.(?:net|uk)$/u;
const desks = spacedSet(DESKS);

/** Email addresses, also with "at" and "dot" in words; the service's own stay quiet, other NHS ones, desks' and those to write to are only pointed at (P33). */
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
        const isOffice =
          TRUST_MAIL.test(emailDomain(address)) || desks.has(address.slice(0, address.indexOf('@')));
        const severity = isOffice || isContactToUse(field.text, start, end) ? 'advise' : 'warn';
        findings.push({ start, end, severity, message: 'Is this email address needed? Leave out any but the service’s own.' }); // prettier-ignore
      }
    }
    return findings;
  },
};

function lowerCase(addresses: readonly string[] = []): ReadonlySet<string> {
  return new Set(addresses.map((address) => address.trim().toLowerCase()));
}
