import { NOT_A_DIAGNOSIS, OTHER_DIAGNOSES, TELLING_DIAGNOSES } from '../../lexicons/diagnoses';
import type { Rule } from '../../rule';
import { phrasesOf, type PhraseSpan } from '../phrase-rule';
import { sensitiveSeverity } from './disclosure';

const telling = phrasesOf(TELLING_DIAGNOSES);
const others = phrasesOf(OTHER_DIAGNOSES);
const somethingElse = phrasesOf(NOT_A_DIAGNOSIS);

/** Conditions by name (P36, P4). */
export const diagnosis: Rule = {
  name: 'sensitive/diagnosis',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'diagnoses',
  find(field, context) {
    const quiet = somethingElse(field.tokens);
    const isQuiet = (span: PhraseSpan) => quiet.some(({ from, to }) => from < span.to && span.from < to);
    const findings = (spans: PhraseSpan[], isTelling: boolean) =>
      spans
        .filter((span) => !isQuiet(span))
        .map(({ start, end }) => ({
          start,
          end,
          severity: sensitiveSeverity(field, context, isTelling),
          message: 'A diagnosis is sensitive: speak about it, or send it by letter.',
        }));
    return [...findings(telling(field.tokens), true), ...findings(others(field.tokens), false)];
  },
};
