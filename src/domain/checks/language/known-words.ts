import { hashWord, placeOf } from './hashing';

/**
 * Whether a word in lower case is in the British word list, an open table of hashes. A word that is not is taken for one
 * about once in 35,000.
 */
export function isKnown(hashes: Uint32Array, word: string): boolean {
  const hash = hashWord(word) || 1;
  const size = hashes.length;
  for (let at = placeOf(hash, size); ; at = at + 1 === size ? 0 : at + 1) {
    const found = hashes[at];
    if (found === hash) return true;
    if (found === 0 || found === undefined) return false;
  }
}
