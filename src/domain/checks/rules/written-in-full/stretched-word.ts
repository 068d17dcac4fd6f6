import { STRETCHED_WORDS } from '../../lexicons/stretched-words';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { Token } from '../../tokenise';

const RUN = /(\p{L})\1{2,}/u;
const RUNS = /(\p{L})\1+/gu;

/** "please" and "pleese" both stand under "plese": every run of one letter taken as one. */
const bySkeleton = new Map(
  wordsOf(STRETCHED_WORDS)
    .toReversed()
    .map((word) => [skeleton(word), word]),
);

/** Letters that do come in threes: Roman numerals, "www", and sounds that are words of their own. */
const NOT_STRETCHED = /^(?:[ivxlcdm]+|w+|x+|a+|z+|h?m+|s?h+)$/u;

function skeleton(word: string): string {
  return word.replace(RUNS, '$1');
}

/** The wordings of a stretched word ("sooo" → "so"), an empty list where it is not known; initials and code (IEEE, ClassSelector) are left alone. */
export function stretchedWord({ key, text }: Token): readonly string[] | undefined {
  if (key.length < 4 || key.length > 40 || !RUN.test(key) || NOT_STRETCHED.test(key) || /\d/u.test(key))
    return undefined;
  const word = bySkeleton.get(skeleton(key));
  if (word !== undefined) return [word];
  return text.slice(1) === key.slice(1) ? [] : undefined;
}
