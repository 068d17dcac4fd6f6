import { fingerprint, hashWord } from './hashing';

/** Whether a word in lower case is in the British word list. A word that is not is taken for one about once in 50,000. */
export function isKnown(fingerprints: Uint16Array, word: string): boolean {
  const hash = hashWord(word);
  const mark = fingerprint(hash);
  const size = fingerprints.length;
  for (let at = hash % size; ; at = at + 1 === size ? 0 : at + 1) {
    const found = fingerprints[at];
    if (found === mark) return true;
    if (found === 0 || found === undefined) return false;
  }
}
