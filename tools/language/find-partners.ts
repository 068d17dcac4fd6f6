import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTNER_KINDS, type PartnersData } from '../../src/domain/checks/language/partners';

const LETTERS = /^[a-z]+$/u;

/** The keys of a telephone, by letter. */
const KEYPAD = new Map(
  ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'].flatMap((letters, i) =>
    letters.split('').map((letter): [string, number] => [letter, i + 2]),
  ),
);

/** The letters beside each letter on a British keyboard. */
const NEIGHBOURS = neighbours(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);

/**
 * Which words may stand for which: by keypad, by keyboard, and by the lists of words taken for one another. Any word may
 * be a slip; what was meant is a frequent one.
 */
export function findPartners(
  words: readonly string[],
  british: ReadonlySet<string>,
  isFrequent: (word: string) => boolean,
): PartnersData {
  const number = new Map(words.map((word, i) => [word, i]));
  const usable = words.filter(
    (word) => british.has(word) && LETTERS.test(word) && (word.length > 1 || /^[ai]$/u.test(word)),
  );
  const meant = new Set(usable.filter(isFrequent));
  const found = words.map(() => new Map<number, number>());
  const pair = (one: string, other: string, kind: number): void => {
    const [a, b] = [number.get(one), number.get(other)];
    if (a === undefined || b === undefined || a === b) return;
    found[a]?.set(b, (found[a]?.get(b) ?? 0) | kind);
  };
  const byKeys = Map.groupBy(meant, keysOf);
  for (const word of usable) {
    for (const other of byKeys.get(keysOf(word)) ?? []) pair(word, other, PARTNER_KINDS.keypad);
    for (const other of slipsOf(word)) if (meant.has(other)) pair(word, other, PARTNER_KINDS.key);
  }
  for (const set of soundsAlike()) {
    for (const one of set) for (const other of set) pair(one, other, PARTNER_KINDS.sound);
  }
  return laidOut(found);
}

/** The keys of a telephone that spell a word. */
function keysOf(word: string): string {
  return word
    .split('')
    .map((letter) => KEYPAD.get(letter))
    .join('');
}

/** What a finger on the next key, or two letters changed about, makes of a word. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 0; i < word.length; i += 1) {
    for (const letter of NEIGHBOURS.get(word.charAt(i)) ?? '')
      slips.push(word.slice(0, i) + letter + word.slice(i + 1));
    if (i > 0) slips.push(word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1));
  }
  return slips;
}

function soundsAlike(): string[][] {
  return readFileSync(join(import.meta.dirname, 'taken-for-one-another.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/[ ,]+/u).filter((word) => word !== ''));
}

function laidOut(found: readonly Map<number, number>[]): PartnersData {
  const starts = new Uint32Array(found.length + 1);
  for (const [i, partners] of found.entries()) starts[i + 1] = (starts[i] ?? 0) + partners.size;
  const all = found.flatMap((partners) => [...partners].sort(([a], [b]) => a - b));
  return {
    starts,
    numbers: Uint16Array.from(all, ([partner]) => partner),
    kinds: Uint8Array.from(all, ([, kinds]) => kinds),
  };
}

function neighbours(rows: readonly string[]): Map<string, string> {
  const places = rows.flatMap((row, y) => row.split('').map((letter, x) => ({ letter, x: x + y / 2, y })));
  return new Map(
    places.map(({ letter, x, y }) => [
      letter,
      places
        .filter((other) => other.letter !== letter && Math.hypot(other.x - x, other.y - y) < 1.3)
        .map((other) => other.letter)
        .join(''),
    ]),
  );
}
