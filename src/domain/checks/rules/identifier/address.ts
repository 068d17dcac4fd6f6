import { clearOf } from '../../clear-of';
import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { ownAddress } from './own-address';
import { isPlaceToCome } from './place-to-come';
import { namedHouses } from './named-house';
import { streetAddresses } from './street-address';

/** Street addresses, and this person's own even in small letters or with "Rd" for "Road" (P33). */
export const address: Rule = {
  name: 'identifier/address',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'addresses',
  find(field, context) {
    const own = ownAddress(field.tokens, context.person?.address ?? '');
    const findings: RuleFinding[] = own.map((span) => ({
      ...span,
      severity: identifierSeverity(field, context),
      message: 'This is the person’s own address: leave it out.',
    }));
    const streets = clearOf(streetAddresses(field.text, field.tokens), own);
    const houses = clearOf(clearOf(namedHouses(field.text, field.tokens), own), streets);
    for (const { start, end } of [...streets, ...houses]) {
      const severity = isBox(field.text, start) || isPlaceToCome(field.text, start, end) ? 'advise' : 'warn';
      findings.push({ start, end, severity, message: 'An address says where someone lives: leave it out unless it is a place to come to.' }); // prettier-ignore
    }
    return findings;
  },
};

/** "PO Box 412": nobody lives there. */
function isBox(text: string, start: number): boolean {
  return /^p\.?o\.? box/i.test(text.slice(start, start + 8));
}
