import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { NUMBER_FORMS } from './record-number-forms';
import { sentenceBefore } from './said-born';
import { bare, spelledOut } from './spelled-out';

/**
 * This person's record number, and numbers of a person that are said to be one or have their form: hospital, National
 * Insurance, passport and licence numbers, bank details, cards and car registrations (P33).
 */
export const recordNumber: Rule = {
  name: 'identifier/record-number',
  clause: 'P33',
  severity: 'stop',
  looksFor: 'record, National Insurance, passport, bank and car numbers',
  find(field, context) {
    const severity = identifierSeverity(field, context);
    const findings: RuleFinding[] = [];
    for (const span of spelledOut(field.tokens, bare(context.person?.recordNumber ?? ''))) {
      findings.push({ ...span, severity, message: 'This is the person’s own record number: leave it out.' });
    }
    if (!/\d/u.test(field.text)) return findings;
    for (const { form, isOne, what, said, unless } of NUMBER_FORMS) {
      for (const match of field.text.matchAll(form)) {
        const number = match[1] ?? match[0];
        const end = match.index + match[0].length;
        const start = end - number.length;
        if (isOne !== undefined && !isOne(number)) continue;
        if (said !== undefined && !said.test(around(field.text, start, end))) continue;
        if (unless?.test(sentenceBefore(field.text, start)) === true) continue;
        findings.push({ start, end, severity, message: `This is ${what}: leave it out.` });
      }
    }
    return findings;
  },
};

/** The words around a number, with a bar where it stands. */
function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 32), start)}|${text.slice(end, end + 32)}`;
}
