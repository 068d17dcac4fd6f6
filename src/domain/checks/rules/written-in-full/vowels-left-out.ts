import { OFTEN_SHORTENED } from '../../lexicons/often-shortened';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { Token } from '../../tokenise';

const VOWELS = /[aeiou']/gu;
const DOUBLE = /([a-z])\1/gu;

/** The words people write without their vowels, by their consonants. */
const byConsonants = new Map<string, string[]>();
for (const word of wordsOf(OFTEN_SHORTENED)) {
  const key = consonants(word);
  byConsonants.set(key, [...(byConsonants.get(key) ?? []), word]);
}

function consonants(word: string): string {
  return word.slice(0, 1) + word.slice(1).replaceAll(VOWELS, '').replaceAll(DOUBLE, '$1');
}

function vowelCount(word: string): number {
  let count = 0;
  for (let i = 1; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === 0x75) count += 1;
  }
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
  const words = byConsonants.get(consonants(key));
  const found = words?.filter((word) => vowelCount(word) - left >= 2 && isWithin(key, word));
  return found === undefined || found.length === 0 ? undefined : found;
}
