import {
  ALSO_FAMILY_NAMES,
  NOT_OFFENSIVE,
  OFFENSIVE,
  OFFENSIVE_STEMS,
  RUDE,
  SAID_OF_SOMEONE,
} from '../../lexicons/offensive';
import { wordsOf } from '../../lexicons/read-lexicon';
import { clearOf } from '../../clear-of';
import { keyBefore } from '../../neighbours';
import type { Rule } from '../../rule';
import type { Token } from '../../tokenise';
import { phrasesOf, type PhraseSpan } from '../phrase-rule';

const offensiveWords = phrasesOf(OFFENSIVE);
const rudeWords = phrasesOf(RUDE);
const quietPhrases = phrasesOf(NOT_OFFENSIVE);
const familyNames = new Set(wordsOf(ALSO_FAMILY_NAMES));
const saidOfSomeone = new Set(wordsOf(SAID_OF_SOMEONE));
const INSULTS = new Set(['you', 'your', 'such', 'stupid', 'fucking', 'fat', 'lazy', 'little', 'silly', 'old', 'ugly', 'dirty', 'complete', 'total', 'u', 'ur']); // prettier-ignore
const NAMES_SOMEONE = new Set(['such', "you're", 'ur', "he's", "she's", 'you', 'what']);
const OFFENSIVE_MESSAGE = 'This is offensive: take it out.';
const SHIT =
  /^(?:bull|dip|ape|bat|horse|dog)?shit(?:s|e|ty|ter|ting|head|heads|hole|face|faced|show|house|load)?$/u;

/** Swearing, insults and slurs (P34). Words of the clinic and family names stay quiet. */
export const offensive: Rule = {
  name: 'tone/offensive',
  clause: 'P34',
  severity: 'stop',
  looksFor: 'offensive language',
  find({ tokens }) {
    const quiet = quietPhrases(tokens);
    const words = (spans: readonly PhraseSpan[]) =>
      clearOf(spans, quiet).filter((span) => !isFamilyName(tokens, span));
    const insults = tokens.filter((token, i) => isInsult(tokens, i, token));
    const rude = 'This can be read as rude: say it another way.';
    return [
      ...words(offensiveWords(tokens)).map(({ start, end }) => ({ start, end, message: OFFENSIVE_MESSAGE })),
      ...clearOf(insults, quiet).map(({ start, end }) => ({ start, end, message: OFFENSIVE_MESSAGE })),
      ...words(rudeWords(tokens)).map(({ start, end }) => ({
        start,
        end,
        severity: 'warn' as const,
        message: rude,
      })),
    ];
  },
};

function isFamilyName(tokens: readonly Token[], { from, to }: PhraseSpan): boolean {
  const token = tokens[from];
  return to === from + 1 && token !== undefined && token.text !== token.key && familyNames.has(token.key) && token.text !== token.text.toUpperCase(); // prettier-ignore
}

function isInsult(tokens: readonly Token[], i: number, { kind, key, text }: Token): boolean {
  if (kind !== 'word') return false;
  if (SHIT.test(key) || OFFENSIVE_STEMS.test(key)) return true;
  if (!saidOfSomeone.has(key) || text !== key) return false;
  const before = keyBefore(tokens, i);
  if (before !== 'a') return INSULTS.has(before) && !isOwned(before);
  const first = keyBefore(tokens, i - 1);
  return NAMES_SOMEONE.has(first) || (first === 'are' && keyBefore(tokens, i - 2) === 'you');
}

/** "your cow" and "an old dog" may be spoken of. */
function isOwned(before: string): boolean {
  return /^(?:your|ur|old|little)$/u.test(before);
}
