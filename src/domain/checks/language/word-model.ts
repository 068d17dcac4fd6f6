import { CLASS_COUNT, NO_CLASS, type ClassModel } from './class-model';
import { COUNT_OF_BYTE, rememberedCounts, type Counts } from './counts';

/**
 * How many different words are to be expected beside a context that was seen n times: factor · n^power, at least a few
 * (Heaps' law). That much of its weight goes to what was never seen there (as Witten and Bell smooth).
 */
const KINDS_BESIDE_WORD = { factor: 1, power: 0.75, least: 10 };
const KINDS_BESIDE_PAIR = { factor: 2, power: 0.7, least: 4 };

/** What every word counts for at least: a word of British life that general English hardly knows is no slip for that. */
const UNSEEN = 40;
/** Counts are kept to within eight per cent. */
const ROUNDED_UP = 1.1;
/** How far a word's own frequency is taken out again, since both sides of its context count it. */
export const FREQUENCY_SHARE = 0.6;

export interface WordModelData {
  /** By a word's number, in bytes as `counts` keeps them: how often it stands anywhere, */
  readonly words: Uint8Array;
  /** in the sentences, which alone know of marks and classes beside it, */
  readonly inSentences: Uint8Array;
  /** and beside another word, in the sentences and in the general pairs. */
  readonly besideWords: Uint8Array;
  readonly classes: ClassModel;
  readonly pairs: Counts;
  readonly triples: Counts;
  /** Whether the general pairs know a word: marks and classes they don't. */
  readonly isWord: (word: number) => boolean;
}

/** Four word numbers: the two before a word and the two after it. */
export interface Around {
  readonly before2: number;
  readonly before1: number;
  readonly after1: number;
  readonly after2: number;
}

/**
 * How well a word fits in one place, in nats: only differences mean anything. Minus infinity where it is sure to fit no
 * better than `least`, which is cheap to find out.
 */
export type Fit = (word: number, least?: number) => number;

/** Says how well words fit among others. */
export interface WordModel {
  /** Prepares one place; the function that comes back gives each word's fit there. */
  fitAt(around: Around): Fit;
  /** How frequent a word is, in nats, alone. */
  frequency(word: number): number;
  /** Whether any of the sentences counted has the word. */
  isSeen(word: number): boolean;
}

/**
 * How likely a word is after what stands before it, and before what stands after it, each from triples smoothed by
 * pairs smoothed by the word's own frequency, which both sides count and one is taken out again. What depends on one
 * count alone is reckoned once for each of its 256 bytes, and triples are looked up only where their pair was seen.
 */
export function wordModelOf(data: WordModelData): WordModel {
  const { isWord, classes } = data;
  const pairs = rememberedCounts(data.pairs);
  const triples = rememberedCounts(data.triples);
  const total = data.words.reduce((sum, byte) => sum + (COUNT_OF_BYTE[byte] ?? 0), 0);
  const shareOfByte = COUNT_OF_BYTE.map((times) => (times + UNSEEN) / total);
  const logOfByte = shareOfByte.map(Math.log);
  const takenOfByte = shareOfByte.map((share) => share ** FREQUENCY_SHARE);
  const doubtBesideWord = doubtOfByte(KINDS_BESIDE_WORD);
  const doubtBesidePair = doubtOfByte(KINDS_BESIDE_PAIR);
  const share = (word: number): number => shareOfByte[data.words[word] ?? 0] ?? 0;
  const logShare = (word: number): number => logOfByte[data.words[word] ?? 0] ?? 0;
  const beside = (word: number): number => (isWord(word) ? data.besideWords : data.inSentences)[word] ?? 0;

  const classShares = new Float64Array(CLASS_COUNT);
  for (let word = 0; word < data.words.length; word += 1) {
    const kind = classes.classOf(word);
    if (kind !== NO_CLASS) classShares[kind] = (classShares[kind] ?? 0) + share(word);
  }
  return {
    frequency: logShare,
    isSeen: (word) => data.inSentences[word] !== 0,
    // A place is kept in whole numbers alone: fractions would be put on the heap one by one.
    fitAt({ before2, before1, after1, after2 }) {
      const left = beside(before1);
      const right = beside(after1);
      const left2 = pairs(before2, before1, 0);
      const right2 = pairs(after1, after2, 0);
      const afterAt = classes.placeAfter(before2, before1);
      const beforeAt = classes.placeBefore(after1, after2);
      return (word, least) => {
        const byte = data.words[word] ?? 0;
        const own = shareOfByte[byte] ?? 0;
        const kind = classes.classOf(word);
        const within = kind === NO_CLASS ? own : own / (classShares[kind] ?? 1);
        const expectedLeft =
          kind === NO_CLASS || afterAt < 0 ? own : within * classes.chanceAfter(afterAt, kind);
        const expectedRight =
          kind === NO_CLASS || beforeAt < 0 ? own : within * classes.chanceBefore(beforeAt, kind);
        const timesLeft = COUNT_OF_BYTE[left] ?? 0;
        const timesRight = COUNT_OF_BYTE[right] ?? 0;
        const timesLeft2 = COUNT_OF_BYTE[left2] ?? 0;
        const timesRight2 = COUNT_OF_BYTE[right2] ?? 0;
        const doubtLeft = doubtBesideWord[left] ?? 0;
        const doubtRight = doubtBesideWord[right] ?? 0;
        const doubtLeft2 = doubtBesidePair[left2] ?? 0;
        const doubtRight2 = doubtBesidePair[right2] ?? 0;

        // What the two sides must make together; no word stands anywhere more often than it was counted.
        const needed = least === undefined ? 0 : Math.exp(least) * (takenOfByte[byte] ?? 0);
        let mostRight = Number.POSITIVE_INFINITY;
        if (needed > 0) {
          const times = ROUNDED_UP * (COUNT_OF_BYTE[Math.max(data.besideWords[word] ?? 0, data.inSentences[word] ?? 0)] ?? 0); // prettier-ignore
          const mostOnLeft = smoothed(Math.min(times, timesLeft), timesLeft, doubtLeft, expectedLeft);
          const mostOnRight = smoothed(Math.min(times, timesRight), timesRight, doubtRight, expectedRight);
          mostRight = smoothed(Math.min(times, timesRight2), timesRight2, doubtRight2, mostOnRight);
          const mostLeft = smoothed(Math.min(times, timesLeft2), timesLeft2, doubtLeft2, mostOnLeft);
          if (mostLeft * mostRight < needed) return Number.NEGATIVE_INFINITY;
        }
        const seenLeft = pairs(before1, word, 0);
        const seenLeft2 = seenLeft === 0 || left2 === 0 ? 0 : triples(before2, before1, word);
        const onLeft = smoothed(COUNT_OF_BYTE[seenLeft] ?? 0, timesLeft, doubtLeft, expectedLeft);
        const fromLeft = smoothed(COUNT_OF_BYTE[seenLeft2] ?? 0, timesLeft2, doubtLeft2, onLeft);
        if (fromLeft * mostRight < needed) return Number.NEGATIVE_INFINITY;
        const seenRight = pairs(word, after1, 0);
        const seenRight2 = seenRight === 0 || right2 === 0 ? 0 : triples(word, after1, after2);
        const onRight = smoothed(COUNT_OF_BYTE[seenRight] ?? 0, timesRight, doubtRight, expectedRight);
        const fromRight = smoothed(COUNT_OF_BYTE[seenRight2] ?? 0, timesRight2, doubtRight2, onRight);
        return Math.log(fromLeft) + Math.log(fromRight) - FREQUENCY_SHARE * (logOfByte[byte] ?? 0);
      };
    },
  };
}

/** What was seen beside something so often, smoothed by what is expected anyway. */
function smoothed(seen: number, times: number, doubt: number, expected: number): number {
  return (seen + doubt * expected) / (times + doubt);
}

/** For each count, by its byte, how many different words are to be expected beside what was counted so often. */
function doubtOfByte({ factor, power, least }: typeof KINDS_BESIDE_WORD): Float64Array {
  return COUNT_OF_BYTE.map((times) => Math.max(least, factor * times ** power));
}
