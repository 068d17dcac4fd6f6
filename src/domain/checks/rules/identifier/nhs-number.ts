import { hasNhsCheckDigit, nhsNumberDigits } from '../../../people/nhs-number';
import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { spelledOut } from './spelled-out';

const TEN_DIGITS = /(?<![\d.£€$-])\d{3}[ \u00A0-]?\d{3}[ \u00A0-]?\d{4}(?![\d-])/gu;
const SAID_BEFORE = /\bNHS[ -]?(?:no|num|number|id|#)?\.?[ :#-]{0,3}(?:is|of)?[ :]{0,2}$/iu;
/** First digits in use in the United Kingdom, and 9 for tests (NHS Data Dictionary). */
const IN_USE = /^[34679]/u;

/** NHS numbers: right check digit, or said to be one; and this person's own however it is spaced (P33). */
export const nhsNumber: Rule = {
  name: 'identifier/nhs-number',
  clause: 'P33',
  severity: 'stop',
  looksFor: 'NHS numbers',
  find(field, context) {
    const severity = identifierSeverity(field, context);
    const own = nhsNumberDigits(context.person?.nhsNumber ?? '');
    const findings: RuleFinding[] = [];
    for (const match of field.text.matchAll(TEN_DIGITS)) {
      const start = match.index;
      const end = start + match[0].length;
      const digits = nhsNumberDigits(match[0]);
      const said = SAID_BEFORE.test(field.text.slice(Math.max(0, start - 24), start));
      if (digits === own) continue;
      if (IN_USE.test(digits) && hasNhsCheckDigit(digits)) {
        findings.push({ start, end, severity, message: 'This is an NHS number: leave it out.' });
      } else if (said) {
        findings.push({ start, end, severity: 'warn', message: 'This is said to be an NHS number, and a digit of it is wrong: leave it out.' }); // prettier-ignore
      }
    }
    for (const { start, end } of spelledOut(field.tokens, own)) {
      findings.push({ start, end, severity, message: 'This is the person’s own NHS number: leave it out.' });
    }
    return findings;
  },
};
