import { confusedWords } from './labelled-data';
import { frequentWords } from './frequent-words';
import { MEANING_PARTNERS } from './meaning-pairs';

export const SLIP_KINDS = ['keypad', 'neighbour key', 'homophone', 'meaning'] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** The words that may stand in for a word (in lower case, straight apostrophes), by kind of slip. */
export type Partners = Readonly<Record<SlipKind, (word: string) => readonly string[]>>;

const KEYS = { a: 2, b: 2, c: 2, d: 3, e: 3, f: 3, g: 4, h: 4, i: 4, j: 5, k: 5, l: 5, m: 6, n: 6, o: 6, p: 7, q: 7, r: 7, s: 7, t: 8, u: 8, v: 8, w: 9, x: 9, y: 9, z: 9 }; // prettier-ignore
const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qeas', e: 'wrsd', r: 'etdf', t: 'ryfg', y: 'tugh', u: 'yihj', i: 'uojk', o: 'ipkl', p: 'ol',
  a: 'qwsz', s: 'weadzx', d: 'erfsxc', f: 'rtgdcv', g: 'tyhfvb', h: 'yujgbn', j: 'uikhnm', k: 'iojlm', l: 'opk',
  z: 'asx', x: 'sdzc', c: 'dfxv', v: 'fgcb', b: 'ghvn', n: 'hjbm', m: 'jkn',
}; // prettier-ignore

/** Finds partners among the frequent words; homophones from the sets of words that are mistaken for one another. */
export function slipPartners(): Partners {
  const words = frequentWords();
  const keyed = Map.groupBy(words, digitsOf);
  const confused = new Map<string, string[]>();
  for (const set of confusedWords().map((each) => each.map((word) => word.toLowerCase()))) {
    for (const word of set) {
      const others = set.filter((other) => other !== word && (words.has(other) || other.includes("'")));
      confused.set(word, [...new Set([...(confused.get(word) ?? []), ...others])]);
    }
  }
  return {
    keypad: (word) => (keyed.get(digitsOf(word)) ?? []).filter((other) => other !== word),
    'neighbour key': (word) => nextTo(word).filter((other) => words.has(other)),
    homophone: (word) => confused.get(word) ?? [],
    meaning: (word) => MEANING_PARTNERS.get(word) ?? [],
  };
}

/** The keys of a telephone a word is typed with, and the word itself where it has anything else than a to z. */
function digitsOf(word: string): string {
  const keys = new Map(Object.entries(KEYS));
  const digits = word.split('').map((letter) => keys.get(letter));
  return digits.includes(undefined) ? word : digits.join('');
}

/** Every string that differs by one letter for its neighbour on the keyboard. */
function nextTo(word: string): string[] {
  return word
    .split('')
    .flatMap((letter, at) =>
      (NEIGHBOURS[letter] ?? '').split('').map((other) => word.slice(0, at) + other + word.slice(at + 1)),
    );
}
