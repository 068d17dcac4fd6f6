import { OFTEN_SHORTENED } from '../../lexicons/often-shortened';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { Token } from '../../tokenise';

const VOWELS = /[aeiou']/gu;
const DOUBLE = /([a-z])\1/gu;

let byHash: ReadonlyMap<number, readonly string[]> | undefined;

/** The words people write without their vowels, by the hash of their consonants. */
function wordsWith(hash: number): readonly string[] | undefined {
  if (byHash === undefined) {
    const words = new Map<number, string[]>();
    for (const word of wordsOf(OFTEN_SHORTENED)) {
      const key = consonantHash(word);
      const others = words.get(key);
      if (others === undefined) words.set(key, [word]);
      else others.push(word);
    }
    byHash = words;
  }
  return byHash.get(hash);
}

/** A word's first letter and its consonants, doubled ones taken as one. */
function consonants(word: string): string {
  return word.slice(0, 1) + word.slice(1).replaceAll(VOWELS, '').replaceAll(DOUBLE, '$1');
}

/** The same for every word with the same consonants, without making a string of them: most words have none to look up. */
function consonantHash(word: string): number {
  let hash = word.charCodeAt(0);
  let last = 0;
  for (let i = 1; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (isVowel(unit) || unit === APOSTROPHE) continue;
    if (unit === last && unit >= 0x61 && unit <= 0x7a) {
      last = 0;
      continue;
    }
    hash = (Math.imul(hash, 31) + unit) | 0;
    last = unit;
  }
  return hash;
}

const APOSTROPHE = 0x27;

/** Whether a UTF-16 unit is a, e, i, o or u. */
function isVowel(unit: number): boolean {
  return unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === 0x75;
}

function vowelCount(word: string): number {
  let count = 0;
  for (let i = 1; i < word.length; i += 1) if (isVowel(word.charCodeAt(i))) count += 1;
  return count;
}

/** Whether the letters of one word stand in another in order. */
function isWithin(short: string, word: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * "cncelld" → "cancelled", "apntmnt" → "appointment": at least two vowels are left out and at most one is left after the
 * first letter. Only words of a list are looked for, so that an unknown word is never taken for one.
 */
export function withVowels({ key, text }: Token): readonly string[] | undefined {
  const left = key.length < 4 || key.length > 14 ? 2 : vowelCount(key);
  if (left > 1 || (text !== key && text.slice(1) !== key.slice(1))) return undefined;
  const words = wordsWith(consonantHash(key));
  return words === undefined ? undefined : meantBy(key, left, words);
}

function meantBy(key: string, left: number, words: readonly string[]): readonly string[] | undefined {
  const own = consonants(key);
  const found = words.filter(
    (word) => vowelCount(word) - left >= 2 && isWithin(key, word) && consonants(word) === own,
  );
  return found.length === 0 ? undefined : found;
}
