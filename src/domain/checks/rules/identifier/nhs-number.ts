import { hasNhsCheckDigit, nhsNumberDigits } from '../../../people/nhs-number';
import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { spelledOut } from './spelled-out';

/** Ten digits with at most two marks or spaces between any two of them. */
const TEN_DIGITS = /(?<![A-Za-z\d£€$]|\d[.,])\d(?:[ \u00A0.,/_–‑\n\r-]{0,2}\d){9}(?!\d|[.,:]\d|-\d)/g;
const SAID_BEFORE = /\bN\.?H\.?S\.?[ -]?(?:no|num|number|id|#)?\.?[ :#=(-]{0,3}(?:is|of|as)?[ :(]{0,2}$/i;
/** First digits in use in the United Kingdom, and 9 for tests (NHS Data Dictionary). */
const IN_USE = /^[34679]/u;
/** How it is printed, with any one mark between, or none. */
const PRINTED = /^\d{3}([ \u00A0./_–‑-]?)\d{3}\1\d{4}$/u;

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
      const digits = match[0].replaceAll(/\D/g, '');
      const said = SAID_BEFORE.test(field.text.slice(Math.max(0, start - 28), start));
      if (digits === own) continue;
      if (
        IN_USE.test(digits) &&
        hasNhsCheckDigit(digits) &&
        (said || isLikeOne(match[0], field.text.slice(Math.max(0, start - 8), start)))
      ) {
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

/**
 * Whether digits are grouped as one number is: as printed, in two or three groups, or each digit apart. One in eleven of
 * any ten digits has the right check digit, so "10, 12, 14, 16, 18" must not count.
 */
function isLikeOne(written: string, before: string): boolean {
  if (/(?:\+|00)44[ ()0-]*$/.test(before)) return false;
  if (PRINTED.test(written)) return true;
  if (/[\d+][ \u00A0().-]{0,3}$/.test(before)) return false;
  const groups = written.split(/\D+/u);
  if (groups.length === 10) return true;
  if (/,/u.test(written) || groups.length > 3 || groups.some((group) => group.length < 2)) return false;
  const marks = new Set((written.match(/\D+/g) ?? []).map((mark) => mark.replaceAll(/[\s\u00A0]+/g, ' ')));
  return marks.size === 1 && !/^7\d{3}\s?\d{6}$|^\d{1,2}[./-]\d{1,2}[./-]/u.test(written);
}
