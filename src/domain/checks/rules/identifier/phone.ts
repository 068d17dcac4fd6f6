import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { spelledOut } from './spelled-out';

const JOIN = '[ \\u00A0()-]{0,3}';
/** A UK number with its 0 or +44, and any number with a + before its country. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.,/:#-])(?:(?:\\+|00)44${JOIN}(?:\\(?0\\)?${JOIN})?[1-35789](?:${JOIN}\\d){8,9}|\\(?0[1-35789](?:${JOIN}\\d){8,9}|\\+[1-9]\\d{0,2}(?:${JOIN}\\d){7,12})(?![\\d\\p{L}/:]|-\\d|\\.\\d)`,
  'gu',
);
const DATE_LIKE = /^\d{2}-\d{2}-\d{4}/u;
/** Words that make a number a person's and not a service's. */
const PERSONAL = /\b(?:your (?:\w+ )?(?:number|phone|mobile)|on file|tried to (?:call|ring|phone|reach)|(?:number|mobile) we (?:have|hold)|(?:his|her|their|home) (?:number|phone|mobile)|called|rang|texted|we have|lives|next of kin|mother|father|daughter|son|wife|husband|carer)\b[^\n.!?]{0,40}$/iu; // prettier-ignore

/** Phone numbers; the service's own stay quiet, a landline to call is only pointed at (P33). */
export const phone: Rule = {
  name: 'identifier/phone',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'phone numbers',
  find(field, context) {
    const service = new Set((context.service?.phones ?? []).map(national));
    const own = (context.person?.phones ?? []).map(national).filter((number) => number.length > 5);
    const findings: RuleFinding[] = [];
    for (const number of own) {
      const severity = identifierSeverity(field, context);
      for (const form of [
        number,
        `44${number.slice(1)}`,
        `440${number.slice(1)}`,
        `0044${number.slice(1)}`,
      ]) {
        for (const span of spelledOut(field.tokens, form)) {
          findings.push({ ...withPlus(field.text, span), severity, message: 'This is the person’s own phone number: leave it out.' }); // prettier-ignore
        }
      }
    }
    for (const match of field.text.matchAll(PHONE)) {
      const found = match[0];
      const digits = national(found);
      const start = match.index;
      if (service.has(digits) || own.includes(digits) || DATE_LIKE.test(found)) continue;
      const before = field.text.slice(Math.max(0, start - 70), start);
      const personal = digits.startsWith('07') || found.startsWith('+') ? !/\b(?:us|me) (?:on|at)\W{0,3}$/iu.test(before) : PERSONAL.test(before); // prettier-ignore
      findings.push({
        start,
        end: start + found.length,
        severity: personal ? 'warn' : 'advise',
        message: 'Is this phone number needed? Leave out any but a number to call.',
      });
    }
    return findings;
  },
};

/** Digits as dialled at home: "+44 (0)7700 900123" → "07700900123". */
function national(number: string): string {
  const digits = number.replaceAll(/\D/gu, '');
  const abroad = /^\s*\(?(?:\+|00)\s?44/u.test(number) || /^44\d{10}$/u.test(digits);
  return abroad ? `0${digits.replace(/^(?:00)?440?/u, '')}` : digits;
}

/** A plus or a bracket before the digits belongs to the number. */
function withPlus(text: string, { start, end }: { start: number; end: number }) {
  return { start: /[+(]/u.test(text[start - 1] ?? '') ? start - 1 : start, end };
}
