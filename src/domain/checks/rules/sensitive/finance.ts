import { FINANCES } from '../../lexicons/finances';
import type { Rule } from '../../rule';
import { phrasesOf } from '../phrase-rule';
import { sensitiveSeverity } from './disclosure';

const phrases = phrasesOf(FINANCES);

/** Money matters (P36). */
export const finance: Rule = {
  name: 'sensitive/finance',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'money matters',
  find(field, context) {
    return phrases(field.tokens).map(({ start, end, from }) => ({
      start,
      end,
      severity: sensitiveSeverity(field, context, { telling: false, at: from }),
      message: 'Money matters are personal: speak about them, or send a letter.',
    }));
  },
};
