import { OTHER_MEDICINES, TELLING_MEDICINES } from '../../lexicons/medicines';
import type { Rule, RuleFinding } from '../../rule';
import { phrasesOf, type PhraseSpan } from '../phrase-rule';
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
    const named = (spans: readonly PhraseSpan[], isTelling: boolean): RuleFinding[] =>
      spans.map(({ start, end, from }) => ({
        start,
        end,
        severity: sensitiveSeverity(field, context, { telling: isTelling, at: from }),
        message,
      }));
    const doses = [...field.text.matchAll(DOSE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message,
    }));
    return [...named(telling(field.tokens), true), ...named(others(field.tokens), false), ...doses];
  },
};
