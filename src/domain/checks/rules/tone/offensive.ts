import {
  ALSO_FAMILY_NAMES,
  INSULTS,
  INSULTS_BY_SHAPE,
  NOT_OFFENSIVE,
  OFFENSIVE_STEMS,
  RUDE,
  SAID_OF_SOMEONE,
  SLURS,
  SWEARING,
} from '../../lexicons/offensive';
import { wordsOf } from '../../lexicons/read-lexicon';
import { clearOf } from '../../clear-of';
import { keyBefore } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { plainWords, spanOf, type PlainWords } from '../plain/plain-words';
import { TermIndex, type TermMatch } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';
import { maskedWords } from './masked';

type Kind = 'offensive' | 'rude' | 'quiet';

const terms = new TermIndex<Kind>([
  [NOT_OFFENSIVE, 'quiet'],
  [SWEARING, 'offensive'],
  [INSULTS, 'offensive'],
  [SLURS, 'offensive'],
  [RUDE, 'rude'],
]);
const shapes = new WordingIndex<true>([[INSULTS_BY_SHAPE, true]]);
const familyNames = new Set(wordsOf(ALSO_FAMILY_NAMES));
const saidOfSomeone = new Set(wordsOf(SAID_OF_SOMEONE));
const CALLED = new Set(['you', 'your', 'such', 'stupid', 'fucking', 'fat', 'lazy', 'little', 'silly', 'old', 'ugly', 'dirty', 'complete', 'total', 'u', 'ur', 'bloody', 'absolute', 'useless', 'filthy', 'right', 'greedy']); // prettier-ignore
const NAMES_SOMEONE = new Set([
  'such',
  "you're",
  'ur',
  "he's",
  "she's",
  'you',
  'what',
  'youre',
  'hes',
  'shes',
]);
const SHIT =
  /^(?:bull|dip|ape|bat|horse|dog)?shit(?:s|e|ty|ter|ting|head|heads|hole|face|faced|show|house|load)?$/u;

const OFFENSIVE_MESSAGE = 'This is offensive: take it out.';
const RUDE_MESSAGE = 'This can be read as rude: say it another way.';

/** Swearing, insults and slurs, also behind masks (P34). Words of the clinic and family names stay quiet. */
export const offensive: Rule = {
  name: 'tone/offensive',
  clause: 'P34',
  severity: 'stop',
  looksFor: 'offensive language',
  find({ tokens }): RuleFinding[] {
    const plain = plainWords(tokens);
    const found = terms.all(plain);
    const quiet = found
      .filter(({ value }) => value === 'quiet')
      .map(({ from, to }) => spanOf(plain, from, to));
    const insults = tokens.filter((token, i) => isInsult(tokens, i, token));
    return [
      ...found
        .filter((match) => match.value !== 'quiet' && !isFamilyName(plain, match))
        .map(({ from, to, value }) => ({
          ...spanOf(plain, from, to),
          ...(value === 'rude' ? { severity: 'warn' as const } : {}),
          message: value === 'rude' ? RUDE_MESSAGE : OFFENSIVE_MESSAGE,
        })),
      ...clearOf(
        shapes.all(plain).map(({ from, to }) => spanOf(plain, from, to)),
        quiet,
      ).map((span) => ({ ...span, message: OFFENSIVE_MESSAGE })),
      ...clearOf([...insults], quiet).map(({ start, end }) => ({ start, end, message: OFFENSIVE_MESSAGE })),
      ...clearOf(maskedWords(tokens), quiet).map((span) => ({ ...span, message: OFFENSIVE_MESSAGE })),
    ];
  },
};

function isFamilyName({ tokens, tokenOf }: PlainWords, { from, to }: TermMatch<Kind>): boolean {
  const token = tokens[tokenOf[from] ?? -1];
  return to === from + 1 && token !== undefined && token.text !== token.key && familyNames.has(token.key) && token.text !== token.text.toUpperCase(); // prettier-ignore
}

function isInsult(tokens: readonly Token[], i: number, { kind, key, text }: Token): boolean {
  if (kind !== 'word') return false;
  if (SHIT.test(key) || OFFENSIVE_STEMS.test(key)) return true;
  if (!saidOfSomeone.has(key) || text !== key) return false;
  const before = keyBefore(tokens, i);
  if (before !== 'a') return CALLED.has(before) && !isOwned(before);
  const first = keyBefore(tokens, i - 1);
  return NAMES_SOMEONE.has(first) || (/^(?:are|is)$/u.test(first) && /^(?:you|he|she)$/u.test(keyBefore(tokens, i - 2))); // prettier-ignore
}

/** "your cow" and "an old dog" may be spoken of. */
function isOwned(before: string): boolean {
  return /^(?:your|ur|old|little|right)$/u.test(before);
}
