import { OTHER_MEDICINES, TELLING_MEDICINES } from '../../lexicons/medicines';
import type { Rule, RuleFinding } from '../../rule';
import { phrasesOf } from '../phrase-rule';
import { sensitiveSeverity } from './disclosure';

const telling = phrasesOf(TELLING_MEDICINES);
const others = phrasesOf(OTHER_MEDICINES);
/** A dose: "500mg", "0.5 mg", "25 micrograms". */
const DOSE =
  /(?<![\p{L}\p{N}.])\d{1,4}(?:\.\d{1,3})? ?(?:mg|mcg|µg|micrograms?|milligrams?)(?![\p{L}\p{N}])/giu;

/** Medicines by name, and doses (P36). */
export const medication: Rule = {
  name: 'sensitive/medication',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'medicines',
  find(field, context) {
    const message =
      'The name of a medicine or a dose is sensitive: write “your medicine”, or speak about it.';
    const at = (isTelling: boolean) => ({ severity: sensitiveSeverity(field, context, isTelling), message });
    const findings: RuleFinding[] = telling(field.tokens).map(({ start, end }) => ({
      start,
      end,
      ...at(true),
    }));
    findings.push(...others(field.tokens).map(({ start, end }) => ({ start, end, ...at(false) })));
    for (const match of field.text.matchAll(DOSE)) {
      findings.push({ start: match.index, end: match.index + match[0].length, ...at(false) });
    }
    return findings;
  },
};
