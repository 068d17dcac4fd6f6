import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { bare, spelledOut } from './spelled-out';

const SAID_TO_BE =
  /\b(?:(?:hospital|record|patient|client|case|unit|rio|systmone|s1|emis|k|district)[ -](?:no\b\.?|number|num|id)|mrn|chi(?: number)?)[ :#]{0,3}(?:is )?[ :]{0,2}([A-Z]{0,3}[ -]?\d[\dA-Z/-]{3,14})/giu;
const NATIONAL_INSURANCE =
  /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/giu;

/** This person's record number, a number said to be one, and National Insurance numbers (P33). */
export const recordNumber: Rule = {
  name: 'identifier/record-number',
  clause: 'P33',
  severity: 'stop',
  looksFor: 'record numbers',
  find(field, context) {
    const severity = identifierSeverity(field, context);
    const findings: RuleFinding[] = [];
    for (const span of spelledOut(field.tokens, bare(context.person?.recordNumber ?? ''))) {
      findings.push({ ...span, severity, message: 'This is the person’s own record number: leave it out.' });
    }
    for (const match of field.text.matchAll(SAID_TO_BE)) {
      const number = match[1] ?? '';
      const end = match.index + match[0].length;
      findings.push({
        start: end - number.length,
        end,
        severity,
        message: 'This is a record number: leave it out.',
      });
    }
    for (const match of field.text.matchAll(NATIONAL_INSURANCE)) {
      const end = match.index + match[0].length;
      findings.push({ start: match.index, end, severity, message: 'This is a National Insurance number: leave it out.' }); // prettier-ignore
    }
    return findings;
  },
};
