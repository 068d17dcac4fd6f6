import {
  bucketOf,
  skeletonKeys,
  skeletonOf,
  type SoundAlikesData,
} from '../../src/domain/checks/language/sound-alikes';

/** So many buckets that each holds about ten words. */
const BUCKETS = 16_381;

/** Lays the words that a misspelt one may stand for into buckets by their sounds; words by number, most frequent first. */
export function soundTable(words: readonly string[], british: ReadonlySet<string>): SoundAlikesData {
  const buckets: number[][] = Array.from({ length: BUCKETS }, () => []);
  for (const [number, word] of words.entries()) {
    if (!/^[a-z]{2,}$/u.test(word) || !british.has(word)) continue;
    for (const key of new Set(skeletonKeys(skeletonOf(word)))) buckets[bucketOf(key, BUCKETS)]?.push(number);
  }
  const starts = new Uint32Array(BUCKETS + 1);
  for (const [i, bucket] of buckets.entries()) starts[i + 1] = (starts[i] ?? 0) + bucket.length;
  return { starts, numbers: Uint16Array.from(buckets.flat()) };
}
