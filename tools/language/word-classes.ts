import { CLASS_COUNT, NO_CLASS } from '../../src/domain/checks/language/class-model';
import type { Counted } from './count';

const ROUNDS = 8;

/** Words that stand beside a word, by their numbers, and how often; before or after it. */
interface Beside {
  readonly words: number[];
  readonly times: number[];
}

/**
 * Parts words into classes by what stands beside them, so that what is known of one is expected of the others: each word
 * goes, round after round, where the classes tell most of one another (the exchange algorithm of Kneser and Ney).
 * @returns the class of each word, by its number
 */
export function wordClasses({ words, pairs }: Pick<Counted, 'words' | 'pairs'>): Uint8Array {
  const before = words.map((): Beside => ({ words: [], times: [] }));
  const after = words.map((): Beside => ({ words: [], times: [] }));
  for (const [numbers, times] of pairs) {
    const [first = 0, second = 0] = numbers.split(' ').map(Number);
    after[first]?.words.push(second);
    after[first]?.times.push(times);
    before[second]?.words.push(first);
    before[second]?.times.push(times);
  }
  const isBeside = (word: number): boolean =>
    (before[word]?.words.length ?? 0) + (after[word]?.words.length ?? 0) > 0;
  const classes = Uint8Array.from(words, (_, i) => (isBeside(i) ? i % CLASS_COUNT : NO_CLASS));
  const table = new ClassPairs(classes, after);
  const placed = words.map((_, i) => i).filter(isBeside);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const word of placed) if (table.place(word, before[word], after[word])) moved += 1;
    if (moved < placed.length / 500) break;
  }
  return classes;
}

/** How often each class stands before each other one. */
class ClassPairs {
  readonly #classes: Uint8Array;
  readonly #pairs = new Float64Array(CLASS_COUNT * CLASS_COUNT);
  readonly #firsts = new Float64Array(CLASS_COUNT);
  readonly #seconds = new Float64Array(CLASS_COUNT);
  readonly #left = new Float64Array(CLASS_COUNT);
  readonly #right = new Float64Array(CLASS_COUNT);

  constructor(classes: Uint8Array, after: readonly Beside[]) {
    this.#classes = classes;
    for (const [word, { words, times }] of after.entries()) {
      for (const [i, other] of words.entries())
        this.#add(classes[word] ?? 0, classes[other] ?? 0, times[i] ?? 0);
    }
  }

  /** Moves a word to the class where it tells most. @returns whether that is another one */
  place(word: number, before: Beside | undefined, after: Beside | undefined): boolean {
    if (before === undefined || after === undefined) return false;
    const was = this.#classes[word] ?? 0;
    this.#gather(before, this.#left);
    this.#gather(after, this.#right);
    this.#move(was, -1);
    let best = was;
    let most = Number.NEGATIVE_INFINITY;
    for (let to = 0; to < CLASS_COUNT; to += 1) {
      const gain = this.#gain(to);
      if (gain > most + 1e-9) [best, most] = [to, gain];
    }
    this.#classes[word] = best;
    this.#move(best, 1);
    return best !== was;
  }

  #gather({ words, times }: Beside, into: Float64Array): void {
    into.fill(0);
    for (const [i, other] of words.entries()) {
      const at = this.#classes[other] ?? 0;
      into[at] = (into[at] ?? 0) + (times[i] ?? 0);
    }
  }

  #move(at: number, sign: 1 | -1): void {
    for (let other = 0; other < CLASS_COUNT; other += 1) {
      const [left, right] = [this.#left[other] ?? 0, this.#right[other] ?? 0];
      if (left !== 0) this.#add(other, at, sign * left);
      if (right !== 0) this.#add(at, other, sign * right);
    }
  }

  #add(first: number, second: number, times: number): void {
    const at = first * CLASS_COUNT + second;
    this.#pairs[at] = (this.#pairs[at] ?? 0) + times;
    this.#firsts[first] = (this.#firsts[first] ?? 0) + times;
    this.#seconds[second] = (this.#seconds[second] ?? 0) + times;
  }

  #gain(to: number): number {
    let gain = 0;
    let [allLeft, allRight] = [0, 0];
    for (let other = 0; other < CLASS_COUNT; other += 1) {
      const [left, right] = [this.#left[other] ?? 0, this.#right[other] ?? 0];
      if (left !== 0) gain += grown(this.#pairs[other * CLASS_COUNT + to] ?? 0, left);
      if (right !== 0) gain += grown(this.#pairs[to * CLASS_COUNT + other] ?? 0, right);
      allLeft += left;
      allRight += right;
    }
    return gain - grown(this.#seconds[to] ?? 0, allLeft) - grown(this.#firsts[to] ?? 0, allRight);
  }
}

/** What n log n gains when n grows. */
function grown(from: number, by: number): number {
  const to = from + by;
  return (to > 1e-9 ? to * Math.log(to) : 0) - (from > 1e-9 ? from * Math.log(from) : 0);
}
