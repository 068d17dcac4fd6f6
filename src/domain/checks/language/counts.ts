import { fingerprint, hashNumbers } from './hashing';

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
  return COUNT_OF_BYTE[countByteOf(counts, first, second, third)] ?? 0;
}

/** The same as its byte, for what is reckoned once for each. */
export function countByteOf(
  { fingerprints, bytes }: Counts,
  first: number,
  second: number,
  third = 0,
): number {
  const hash = hashNumbers(first, second, third);
  const mark = fingerprint(hash);
  const size = fingerprints.length;
  for (let at = hash % size; ; at = at + 1 === size ? 0 : at + 1) {
    const found = fingerprints[at];
    if (found === mark) return bytes[at] ?? 0;
    if (found === 0 || found === undefined) return 0;
  }
}
