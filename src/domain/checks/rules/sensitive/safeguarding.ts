import {
  IN_PERSON_ONLY,
  LEGAL_MATTERS,
  NOT_SAFEGUARDING,
  RAISED_ABOUT_SOMEONE,
  TELLING_SAFEGUARDING,
} from '../../lexicons/sensitive/safeguarding';
import {
  BY_WHOM,
  HURT,
  LEGAL_BY_SHAPE,
  OFFICES,
  TELLING_BY_SHAPE,
  WHOM,
} from '../../lexicons/sensitive/safeguarding-shapes';
import { OF_THE_PERSON } from '../../lexicons/sensitive/said-of';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { Rule, RuleFinding } from '../../rule';
import { plainSentence, plainWords, spanOf, type PlainWords } from '../plain/plain-words';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';
import { sensitiveSeverity } from './disclosure';
import { isSafeguardingInGeneral } from './general-talk';

type Kind = 'telling' | 'law' | 'in-person' | 'bare' | 'none';

interface SafeguardingMatch {
  readonly from: number;
  readonly to: number;
  readonly value: Kind;
  readonly byShape: boolean;
}

const SPEAK = 'ask them to call you, and speak to the safeguarding lead.';
const MESSAGES = {
  telling: `This can put someone in danger if another person reads it: ${SPEAK}`,
  law: 'Legal matters are personal: ask them to call you, or send a letter.',
  'in-person': 'Which services or officers are involved is sensitive: ask them to call you.',
  none: '',
  bare: 'Safeguarding in general may be named; nothing about one person’s belongs in a message.',
} satisfies Record<Kind, string>;

const terms = new TermIndex<Kind>([
  [NOT_SAFEGUARDING, 'none'],
  [TELLING_SAFEGUARDING, 'telling'],
  [LEGAL_MATTERS, 'law'],
  [IN_PERSON_ONLY, 'in-person'],
  ['safeguarding', 'bare'],
]);
const wordings = new WordingIndex<Kind>(
  [
    [RAISED_ABOUT_SOMEONE, 'telling'],
    [TELLING_BY_SHAPE, 'telling'],
    [LEGAL_BY_SHAPE, 'law'],
  ],
  {
    offices: OFFICES,
    whom: WHOM,
    bywhom: BY_WHOM,
    hurt: HURT,
    person:
      'you|your|him|her|his|them|your son|your daughter|your child|your children|the baby|your mother|your mum|your dad|your father',
    own: 'your|his|her|my',
  },
);
const ofThePerson = new Set(wordsOf(OF_THE_PERSON));

/** Safeguarding and legal matters (P36). The bare word, as in "safeguarding training", is only pointed at. */
export const safeguarding: Rule = {
  name: 'sensitive/safeguarding',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'safeguarding and legal matters',
  find(field, context): RuleFinding[] {
    const plain = plainWords(field.tokens);
    const shapes = wordings.all(plain).map((match) => ({ ...match, byShape: true }));
    return [...shapes, ...terms.all(plain).map((match) => ({ ...match, byShape: false }))]
      .filter(({ value, from }) => value !== 'none' && plain.words[from - 1] !== 'it')
      .map((match) => ({
        ...spanOf(plain, match.from, match.to),
        severity: isOfNobody(plain, match)
          ? ('advise' as const)
          : sensitiveSeverity(
              field,
              context,
              plain,
              match,
              match.value === 'telling' ? 'telling' : 'personal',
            ),
        message: MESSAGES[match.value],
      }));
  },
};

function isOfNobody(plain: PlainWords, match: SafeguardingMatch): boolean {
  if (match.value === 'bare') return true;
  if (match.value === 'in-person' && !speaksOfSomeone(plain, match.from)) return true;
  if (match.byShape && plain.words.slice(match.from, match.to).some((word) => ofThePerson.has(word)))
    return false;
  if (match.byShape) return isSafeguardingInGeneral(plain, match, 'wording');
  return isSafeguardingInGeneral(plain, match, match.value === 'telling' ? 'telling' : 'law');
}

function speaksOfSomeone(plain: PlainWords, at: number): boolean {
  const { from, to } = plainSentence(plain, at);
  return plain.words.slice(from, to).some((word) => ofThePerson.has(word));
}
