import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { spelledOut } from './spelled-out';
import { nationalNumber, writtenPhones } from './written-phone';

/** Words that make a number a person's and not a service's. */
const PERSONAL = /\b(?:your (?:\w+ )?(?:number|phone|mobile)|on file|tried to (?:call|ring|phone|reach)|(?:number|mobile) we (?:have|hold)|(?:his|her|their) (?:home|mobile|phone|mob)|home (?:number|phone)|called|rang|texted|we have|lives|next of kin|mother|father|mum|dad|daughter|son|wife|husband|partner|sister|brother|carer|neighbour)\b[^\n.!?]{0,40}$/i; // prettier-ignore
/** Words that make a number one to use: "call us on", "our text line". */
const OURS = /\b(?:us|me|our|my|line|team|service|clinic|ward|reception|office|helpline|hotline|desk|switchboard|duty|bleep|department|unit|centre|hospital|surgery|practice|queries|enquiries|to cancel|to change|to rebook|freephone|text stop)\b[^\n.!?]{0,30}$/i; // prettier-ignore

/** The number is one to use, said earlier in the sentence: "Could you call me before noon on". */
const TO_USE =
  /\b(?:call|text|ring|phone|message|reach) (?:us|me|her|him|them|you)\b[^\n!?]{0,60}\b(?:on|from|at)\b:? $/i;

/** Phone numbers; the service's own stay quiet, a landline to call is only pointed at (P33). */
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
        severity: isPersonal(field.text, start, national) ? 'warn' : 'advise',
        message: 'Is this phone number needed? Leave out any but a number to call.',
      });
    }
    return findings;
  },
};

/** A mobile or a foreign number is somebody's unless it is said to be ours; a landline only when it is said to be. */
function isPersonal(text: string, start: number, national: string): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  if (PERSONAL.test(before)) return true;
  return (
    (national.startsWith('07') || national.startsWith('+')) && !OURS.test(before) && !TO_USE.test(before)
  );
}

/** A plus or a bracket before the digits belongs to the number. */
function withPlus(text: string, { start, end }: { start: number; end: number }) {
  return { start: /[+(]/u.test(text[start - 1] ?? '') ? start - 1 : start, end };
}
