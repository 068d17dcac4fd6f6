import { NOT_A_DIAGNOSIS, OTHER_DIAGNOSES, TELLING_DIAGNOSES } from '../../lexicons/diagnoses';
import { clearOf } from '../../clear-of';
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
    const findings = (spans: PhraseSpan[], isTelling: boolean) =>
      clearOf(spans, quiet).map(({ start, end, from }) => ({
        start,
        end,
        severity: sensitiveSeverity(field, context, { telling: isTelling, at: from }),
        message: 'A diagnosis is sensitive: speak about it, or send it by letter.',
      }));
    return [...findings(telling(field.tokens), true), ...findings(others(field.tokens), false)];
  },
};
