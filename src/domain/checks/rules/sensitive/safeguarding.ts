import { SAFEGUARDING } from '../../lexicons/safeguarding';
import type { Rule } from '../../rule';
import { phrasesOf } from '../phrase-rule';
import { sensitiveSeverity } from './disclosure';

const phrases = phrasesOf(SAFEGUARDING);

/** Safeguarding and legal matters (P36). */
export const safeguarding: Rule = {
  name: 'sensitive/safeguarding',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'safeguarding and legal matters',
  find(field, context) {
    return phrases(field.tokens).map(({ start, end, from }) => ({
      start,
      end,
      severity: sensitiveSeverity(field, context, { telling: true, at: from }),
      message: 'Safeguarding is not for a message: speak to the person, and to the safeguarding lead.',
    }));
  },
};
