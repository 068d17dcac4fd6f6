import { fingerprint, hashNumbers, placeOf } from './hashing';

/** The smallest count that is told from none, and how finely counts are kept: eight per cent apart. */
const SMALLEST = 0.05;
const STEPS_PER_DOUBLING = 9;

/** A count in one byte, on a logarithmic scale; 0 stands for none. */
export function byteOf(count: number): number {
  if (count < SMALLEST) return 0;
  return Math.min(255, 1 + Math.round(Math.log2(count / SMALLEST) * STEPS_PER_DOUBLING));
}

/** What each byte stands for. */
export const COUNT_OF_BYTE: Float64Array = Float64Array.from({ length: 256 }, (_, byte) =>
  byte === 0 ? 0 : SMALLEST * 2 ** ((byte - 1) / STEPS_PER_DOUBLING),
);

/**
 * How often pairs or triples of words stand together: an open table of fingerprints and counts. A thing never counted
 * is taken for another about once in ten thousand lookups.
 */
export interface Counts {
  readonly fingerprints: Uint16Array;
  readonly bytes: Uint8Array;
}

/** How often words with these numbers follow one another; a pair has 0 for the third. */
export function countOf(counts: Counts, first: number, second: number, third = 0): number {
  return COUNT_OF_BYTE[byteAt(counts, hashNumbers(first, second, third))] ?? 0;
}

/** Looks a count up as `countOf` does and gives its byte, for what is reckoned once for each. */
export type CountLookup = (first: number, second: number, third: number) => number;

/** A power of two: some emails' worth, and little enough to stay near the processor. */
const REMEMBERED = 4_096;

/** Remembers the counts that were looked up last: the same pairs are met again from word to word and from key to key. */
export function rememberedCounts(counts: Counts): CountLookup {
  const hashes = new Uint32Array(REMEMBERED);
  const bytes = new Uint8Array(REMEMBERED);
  return (first, second, third) => {
    const hash = hashNumbers(first, second, third);
    const at = hash & (REMEMBERED - 1);
    if (hashes[at] === hash && hash !== 0) return bytes[at] ?? 0;
    const byte = byteAt(counts, hash);
    hashes[at] = hash;
    bytes[at] = byte;
    return byte;
  };
}

function byteAt({ fingerprints, bytes }: Counts, hash: number): number {
  const mark = fingerprint(hash);
  const size = fingerprints.length;
  for (let at = placeOf(hash, size); ; at = at + 1 === size ? 0 : at + 1) {
    const found = fingerprints[at];
    if (found === mark) return bytes[at] ?? 0;
    if (found === 0 || found === undefined) return 0;
  }
}
