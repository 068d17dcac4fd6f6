import { emailDomain } from '../../../people/email';
import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';

const TRUST_MAIL = /(?:^|\.)nhs\.(?:net|uk)$/u;

/** Email addresses; the service's own stay quiet, other NHS ones are only pointed at (P33). */
export const email: Rule = {
  name: 'identifier/email',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'email addresses',
  find(field, context) {
    const service = lowerCase(context.service?.emails);
    const own = lowerCase(context.person?.emails);
    const findings: RuleFinding[] = [];
    for (const token of field.tokens) {
      if (token.kind !== 'link' || !token.text.includes('@', 1) || token.key.includes('://')) continue;
      const address = token.key.replace(/^[.'%+-]+/u, '');
      const start = token.end - address.length;
      if (service.has(address)) continue;
      if (own.has(address)) {
        const severity = identifierSeverity(field, context);
        findings.push({ start, end: token.end, severity, message: 'This is the person’s own email address: leave it out.' }); // prettier-ignore
      } else {
        const severity = TRUST_MAIL.test(emailDomain(address)) ? 'advise' : 'warn';
        findings.push({ start, end: token.end, severity, message: 'Is this email address needed? Leave out any but the service’s own.' }); // prettier-ignore
      }
    }
    return findings;
  },
};

function lowerCase(addresses: readonly string[] = []): ReadonlySet<string> {
  return new Set(addresses.map((address) => address.trim().toLowerCase()));
}
