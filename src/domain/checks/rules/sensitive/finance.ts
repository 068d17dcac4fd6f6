import { FINANCES, OF_THEIR_MONEY } from '../../lexicons/sensitive/finances';
import type { Rule } from '../../rule';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';
import { sensitiveFindings, type TermList } from './terms-rule';

const MONEY: TermList = {
  telling: 'personal',
  message: 'Money matters are personal: ask them to call you, or send a letter.',
};
const terms = new TermIndex<TermList>([[FINANCES, MONEY]]);
const wordings = new WordingIndex<TermList>([[OF_THEIR_MONEY, MONEY]]);

/** Money matters (P36). "We will never ask for your bank details" asks for none. */
export const finance: Rule = {
  name: 'sensitive/finance',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'money matters',
  find(field, context) {
    return sensitiveFindings(field, context, (plain) =>
      [...terms.all(plain), ...wordings.all(plain)].filter(({ from }) => {
        const before = plain.words.slice(Math.max(0, from - 6), from);
        return !before.includes('never') && !before.includes('not');
      }),
    );
  },
};
