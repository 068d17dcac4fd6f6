import { FINANCES, OF_THEIR_MONEY } from '../../lexicons/sensitive/finances';
import { BENEFITS, OF_MONEY_BY_SHAPE } from '../../lexicons/sensitive/money-shapes';
import type { Rule } from '../../rule';
import type { PlainWords } from '../plain/plain-words';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';
import { isAnEverydayBill, isMoneyInGeneral, isOfferedHelp } from './general-talk';
import { sensitiveFindings, type SensitiveMatch, type TermList } from './terms-rule';

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
const ASKED_FOR = /\b(?:bring|upload|show|provide|copies|check|download)\b/u;
/** "Bring two payslips": papers to bring say nothing of what stands in them. */
const PAPERS = /\b(?:payslips?|slips?|statements?|proof)$/u;
/** "Keep a record of everything you earn." */
const IN_GENERAL = /^(?:what|everything|as|whatever)$/u;

/** A wording that says by itself how somebody stands, or who does what to them. */
const SAYS_HOW =
  /^(?:you|he|she|they|i|is|are|was|were|has|have|will|may|might|could|not|owe|owed|stopped|refused|sanctioned|behind|overdue|unpaid|bounced|declined|short|run|running|lost|taking|spending|earn|earns|earning)$/u;
/** "Your baggage allowance", "your holiday pay": no money to live on. */
const OTHER_ALLOWANCES =
  /\b(?:baggage|luggage|travel|holiday|mileage|data|leave|meal|clothing|uniform|pocket|hand) (?:allowance|pay|money)\b/u;

/** Money matters (P36). "We will never ask for your bank details" asks for none. */
export const finance: Rule = {
  name: 'sensitive/finance',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'money matters',
  find(field, context) {
    return sensitiveFindings(
      field,
      context,
      (plain) => [
        ...terms.all(plain).filter((match) => isSaid(plain, match)),
        ...wordings.all(plain).filter((match) => isSaid(plain, match)),
      ],
      isOfNobody,
    );
  },
};

function isSaid({ words }: PlainWords, { from, to, value }: SensitiveMatch): boolean {
  const said = words.slice(from, to);
  const before = words.slice(Math.max(0, from - 9), from);
  if (
    /^earns?$/u.test(said[1] ?? '') &&
    IN_GENERAL.test(before.at(-1) ?? '') &&
    !/^[0-9]/u.test(words[to] ?? '')
  )
    return false;
  if (said[0] === 'take' && before.at(-1) === 'can') return false;
  if (said.at(-1) === 'details' && /\b(?:bring|have)\b/u.test(before.join(' '))) return false;
  if (before.includes('never') || OTHER_ALLOWANCES.test(said.join(' '))) return false;
  if (!said.includes('not') && before.slice(value.byShape === true ? -3 : 0).includes('not')) return false;
  return !HELPERS.test(words[to] ?? '') && !(ASKED_FOR.test(before.join(' ')) && PAPERS.test(said.join(' ')));
}

/** A term in general talk, what shops and clubs are owed, or a question that offers help: "Are you behind with your rent?" */
function isOfNobody(plain: PlainWords, match: SensitiveMatch): boolean {
  if (isAnEverydayBill(plain, match) || isOfferedHelp(plain, match)) return true;
  const said = plain.words.slice(match.from, match.to);
  if (PAPERS.test(said.join(' ')) && !/^(?:shows?|says?)$/u.test(plain.words[match.to] ?? '')) return true;
  return !said.some((word) => SAYS_HOW.test(word)) && isMoneyInGeneral(plain, match);
}
