import { FINANCES, OF_THEIR_MONEY } from '../../lexicons/sensitive/finances';
import { BENEFITS, OF_MONEY_BY_SHAPE } from '../../lexicons/sensitive/money-shapes';
import type { Rule } from '../../rule';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';
import { sensitiveFindings, type TermList } from './terms-rule';

const MONEY: TermList = {
  telling: 'personal',
  message: 'Money matters are personal: ask them to call you, or send a letter.',
};
const terms = new TermIndex<TermList>([[FINANCES, MONEY]]);
const wordings = new WordingIndex<TermList>(
  [
    [OF_THEIR_MONEY, MONEY],
    [OF_MONEY_BY_SHAPE, { ...MONEY, byShape: true }],
  ],
  { benefits: BENEFITS, pounds: '[0-9]{1,6}k?' },
);

/** Who helps with money: "Your debt adviser has good news" names a role. */
const HELPERS = /^(?:advisers?|advisors?|advice|helpline|charity|counsellor|workshop|team)$/u;
/** "Bring two payslips": papers to bring say nothing of what stands in them. */
const PAPERS = /\b(?:payslips?|slips?|statements?|proof)$/u;

/** Money matters (P36). "We will never ask for your bank details" asks for none. */
export const finance: Rule = {
  name: 'sensitive/finance',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'money matters',
  find(field, context) {
    return sensitiveFindings(field, context, (plain) =>
      [...terms.all(plain), ...wordings.all(plain)].filter(({ from, to, value }) => {
        const said = plain.words.slice(from, to);
        const before = plain.words.slice(Math.max(0, from - 9), from);
        if (
          before.includes('never') ||
          (!said.includes('not') && before.slice(value.byShape === true ? -3 : 0).includes('not'))
        )
          return false;
        return (
          !HELPERS.test(plain.words[to] ?? '') && !(before.includes('bring') && PAPERS.test(said.join(' ')))
        );
      }),
    );
  },
};
