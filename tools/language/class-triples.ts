import { byteOfChance, CLASS_COUNT, NO_CLASS } from '../../src/domain/checks/language/class-model';

/** How much is held in doubt of a pair of classes, and of a class alone. */
const PAIR_DOUBT = 20;
const CLASS_DOUBT = 50;
const N = CLASS_COUNT;

/** The chances of each class after two others and before two others, as the class model reads them. */
export function classTriples(
  triples: ReadonlyMap<string, number>,
  classes: Uint8Array,
): { readonly after: Uint8Array; readonly before: Uint8Array } {
  const seen = new Float64Array(N * N * N);
  for (const [numbers, times] of triples) {
    const [a = NO_CLASS, b = NO_CLASS, c = NO_CLASS] = numbers
      .split(' ')
      .map((number) => classes[Number(number)] ?? NO_CLASS);
    if (Math.max(a, b, c) < N) seen[(a * N + b) * N + c] = (seen[(a * N + b) * N + c] ?? 0) + times;
  }
  const sum = (of: (a: number, b: number, c: number) => number, size: number): Float64Array => {
    const sums = new Float64Array(size);
    for (let a = 0; a < N; a += 1)
      for (let b = 0; b < N; b += 1)
        for (let c = 0; c < N; c += 1) {
          const at = of(a, b, c);
          sums[at] = (sums[at] ?? 0) + (seen[(a * N + b) * N + c] ?? 0);
        }
    return sums;
  };
  const firsts = sum((a, b) => a * N + b, N * N);
  const lasts = sum((_, b, c) => b * N + c, N * N);
  const alone = sum((_, b) => b, N);
  const total = alone.reduce((all, times) => all + times, 0);
  const chance = (kind: number): number => ((alone[kind] ?? 0) + 1) / (total + N);

  const after = new Uint8Array(N * N * N);
  const before = new Uint8Array(N * N * N);
  for (let a = 0; a < N; a += 1)
    for (let b = 0; b < N; b += 1)
      for (let c = 0; c < N; c += 1) {
        const at = (a * N + b) * N + c;
        const cAfterB = smoothed(lasts[b * N + c] ?? 0, alone[b] ?? 0, CLASS_DOUBT, chance(c));
        const aBeforeB = smoothed(firsts[a * N + b] ?? 0, alone[b] ?? 0, CLASS_DOUBT, chance(a));
        after[at] = byteOfChance(smoothed(seen[at] ?? 0, firsts[a * N + b] ?? 0, PAIR_DOUBT, cAfterB));
        before[at] = byteOfChance(smoothed(seen[at] ?? 0, lasts[b * N + c] ?? 0, PAIR_DOUBT, aBeforeB));
      }
  return { after, before };
}

function smoothed(times: number, of: number, doubt: number, expected: number): number {
  return (times + doubt * expected) / (of + doubt);
}
