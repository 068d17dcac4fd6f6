import type { Language } from '../../../language/language';
import { NEVER_DOUBLED } from '../../../lexicons/doubled-words';
import { wordsOf } from '../../../lexicons/read-lexicon';
import { SPLIT_WORDS } from '../../../lexicons/split-words';
import { opensSentence } from '../../../neighbours';
import type { Token } from '../../../tokenise';

const neverDoubled = new Set(wordsOf(NEVER_DOUBLED));
const split = new Set(wordsOf(SPLIT_WORDS));
const firstHalves = new Set([...split].map((pair) => pair.split(' ')[0] ?? pair));
/** Rarer words are too seldom meant to be worth joining two for. */
const RAREST_JOINED = -14.5;
const SHORTEST_JOINED = 6;

/** Whether a word is written twice where nobody means it to be: "the the". */
export function isDoubled(tokens: readonly Token[], at: number): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one === undefined || one.key !== other?.key || one.sentence !== other.sentence) return false;
  // "hepatitis A a year ago" holds two words.
  return neverDoubled.has(one.key) && (one.text === other.text || opensSentence(tokens, at));
}

/** Where the last of the words ends that repeat a token. */
export function endOfRun(tokens: readonly Token[], at: number): number {
  let last = at;
  while (isDoubled(tokens, last)) last += 1;
  return tokens[last]?.end ?? 0;
}

/** The one word that two were written for ("to morrow", "appoint ment"), or nothing. `isStrange`: one half is no word. */
export function joinedWord(
  language: Language,
  [one, other]: readonly [Token, Token],
  isStrange: boolean,
): string | undefined {
  const isSplit = firstHalves.has(one.key) && split.has(`${one.key} ${other.key}`);
  if (!isSplit && !isStrange) return undefined;
  const joined = one.key + other.key;
  if (isSplit) return joined;
  if (joined.length < SHORTEST_JOINED || other.text !== other.key) return undefined;
  const number = language.vocabulary.numberOf(joined);
  const isWord = number >= 0 && language.knows(joined) && language.model.frequency(number) > RAREST_JOINED;
  return isWord ? joined : undefined;
}
