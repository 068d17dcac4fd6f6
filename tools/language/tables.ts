import { byteOf, type Counts } from '../../src/domain/checks/language/counts';
import { fingerprint, hashNumbers, hashWord } from '../../src/domain/checks/language/hashing';
import type { VocabularyData } from '../../src/domain/checks/language/vocabulary';

/** How full the open tables are: fuller is smaller and slower. */
const FILL = 0.85;

/** Lays counts of pairs or triples ("12 7" or "12 7 90") into an open table; what is too rare to keep is left out. */
export function countTable(counts: ReadonlyMap<string, number>, atLeast: number): Counts {
  const kept = [...counts].filter(([, n]) => n >= atLeast);
  const size = Math.ceil(kept.length / FILL) + 1;
  const table = { fingerprints: new Uint16Array(size), bytes: new Uint8Array(size) };
  for (const [numbers, n] of kept) {
    const [first = 0, second = 0, third = 0] = numbers.split(' ').map(Number);
    const hash = hashNumbers(first, second, third);
    const at = freePlace(table.fingerprints, hash);
    table.fingerprints[at] = fingerprint(hash);
    table.bytes[at] = byteOf(n);
  }
  return table;
}

/** Lays words into an open table of their hashes. */
export function wordTable(words: ReadonlySet<string>): Uint32Array {
  const table = new Uint32Array(Math.ceil(words.size / FILL) + 1);
  for (const word of words) {
    const hash = hashWord(word) || 1;
    table[freePlace(table, hash)] = hash;
  }
  return table;
}

/** Lays out a vocabulary: its letters, where each word begins, and where it is found by its hash. */
export function vocabularyTable(words: readonly string[]): VocabularyData {
  if (words.length >= 0xffff) throw new Error('too many words for numbers of sixteen bits');
  const starts = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries()) starts[i + 1] = (starts[i] ?? 0) + word.length;
  const places = new Uint16Array(Math.ceil(words.length / 0.6));
  for (const [i, word] of words.entries()) places[freePlace(places, hashWord(word))] = i + 1;
  return { letters: new TextEncoder().encode(words.join('')), starts, places };
}

function freePlace(table: Uint16Array | Uint32Array, hash: number): number {
  let at = hash % table.length;
  while (table[at] !== 0) at = at + 1 === table.length ? 0 : at + 1;
  return at;
}
