import type { Rule, RuleFinding } from '../../rule';
import { isContactToUse, isPrivateContact } from './contact-use';
import { identifierSeverity } from './disclosure';
import { spelledOut } from './spelled-out';
import { nationalNumber, writtenPhones } from './written-phone';

/** Phone numbers; the service's own stay quiet, a landline and a number to call are only pointed at (P33). */
export const phone: Rule = {
  name: 'identifier/phone',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'phone numbers',
  find(field, context) {
    const service = new Set((context.service?.phones ?? []).map(nationalNumber));
    const own = (context.person?.phones ?? []).map(nationalNumber).filter((number) => number.length > 5);
    const findings: RuleFinding[] = [];
    for (const number of own) {
      const severity = identifierSeverity(field, context);
      const rest = number.slice(1);
      for (const form of [number, `44${rest}`, `440${rest}`, `0044${rest}`, `00440${rest}`]) {
        for (const span of spelledOut(field.tokens, form)) {
          findings.push({ ...withPlus(field.text, span), severity, message: 'This is the person’s own phone number: leave it out.' }); // prettier-ignore
        }
      }
    }
    for (const { start, end, national } of writtenPhones(field.text)) {
      if (service.has(national) || own.includes(national)) continue;
      findings.push({
        start,
        end,
        severity: isPersonal(field.text, start, end, national) ? 'warn' : 'advise',
        message: 'Is this phone number needed? Leave out any but a number to call.',
      });
    }
    return findings;
  },
};

/** A mobile or a foreign number is somebody's unless the reader is told to use it; a landline only when it is said to be. */
function isPersonal(text: string, start: number, end: number, national: string): boolean {
  const isAnybodys = national.startsWith('07') || national.startsWith('+');
  return isAnybodys ? !isContactToUse(text, start, end) : isPrivateContact(text, start, end);
}

/** A plus or a bracket before the digits belongs to the number. */
function withPlus(text: string, { start, end }: { start: number; end: number }) {
  return { start: /[+(]/u.test(text[start - 1] ?? '') ? start - 1 : start, end };
}
