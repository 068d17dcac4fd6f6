/** Spreads the bits of a 32-bit number over all of it (the finishing step of MurmurHash3). */
function spread(bits: number): number {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit hash of a word's UTF-16 units (FNV-1a, spread). */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return spread(h);
}

/** A 32-bit hash of two or three word numbers in their order; a pair has 0 for the third. */
export function hashNumbers(first: number, second: number, third: number): number {
  const rest = (Math.imul(second + 1, 0x85ebca77) + Math.imul(third, 0x27d4eb2f)) | 0;
  return spread(Math.imul(first + 1, 0x9e3779b1) ^ spread(rest));
}

/** Where a hash belongs in a table of so many places. The shifts tell the compiler that whole numbers of 32 bits do. */
export function placeOf(hash: number, places: number): number {
  return (hash >>> 0) % (places >>> 0);
}

/** Sixteen bits that tell apart what shares a place in a table; never 0, which marks an empty place. */
export function fingerprint(hash: number): number {
  return Math.imul(hash, 0x2c1b3c6d) >>> 16 || 1;
}
