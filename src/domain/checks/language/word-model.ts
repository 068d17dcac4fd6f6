import { CLASS_COUNT, NO_CLASS, type ClassModel } from './class-model';
import { COUNT_OF_BYTE, countByteOf, countOf, type Counts } from './counts';

/**
 * How many different words are to be expected beside a context that was seen n times: factor · n^power, at least a few
 * (Heaps' law). That much of its weight goes to what was never seen there (as Witten and Bell smooth).
 */
const KINDS_BESIDE_WORD = { factor: 1, power: 0.75, least: 10 };
const KINDS_BESIDE_PAIR = { factor: 2, power: 0.7, least: 4 };

/** What every word counts for at least: a word of British life that general English hardly knows is no slip for that. */
const UNSEEN = 40;
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

/** How well a word fits in one place, in nats: only differences mean anything. */
export type Fit = (word: number) => number;

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
  const { pairs, triples, isWord, classes } = data;
  const total = data.words.reduce((sum, byte) => sum + (COUNT_OF_BYTE[byte] ?? 0), 0);
  const shareOfByte = COUNT_OF_BYTE.map((times) => (times + UNSEEN) / total);
  const logOfByte = shareOfByte.map(Math.log);
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
    fitAt({ before2, before1, after1, after2 }) {
      const left = beside(before1);
      const right = beside(after1);
      const left2 = countByteOf(pairs, before2, before1);
      const right2 = countByteOf(pairs, after1, after2);
      const [timesLeft, doubtLeft] = [COUNT_OF_BYTE[left] ?? 0, doubtBesideWord[left] ?? 0];
      const [timesRight, doubtRight] = [COUNT_OF_BYTE[right] ?? 0, doubtBesideWord[right] ?? 0];
      const [timesLeft2, doubtLeft2] = [COUNT_OF_BYTE[left2] ?? 0, doubtBesidePair[left2] ?? 0];
      const [timesRight2, doubtRight2] = [COUNT_OF_BYTE[right2] ?? 0, doubtBesidePair[right2] ?? 0];
      const place = classes.placeOf(before2, before1, after1, after2);
      return (word) => {
        const own = share(word);
        const kind = classes.classOf(word);
        const within = own / (classShares[kind] ?? 1);
        const byKind = kind !== NO_CLASS;
        const expectedLeft = byKind && place.after >= 0 ? within * classes.chanceAfter(place, kind) : own;
        const expectedRight = byKind && place.before >= 0 ? within * classes.chanceBefore(place, kind) : own;
        const seenLeft = countOf(pairs, before1, word);
        const seenRight = countOf(pairs, word, after1);
        const seenLeft2 = seenLeft === 0 || left2 === 0 ? 0 : countOf(triples, before2, before1, word);
        const seenRight2 = seenRight === 0 || right2 === 0 ? 0 : countOf(triples, word, after1, after2);
        const onLeft = (seenLeft + doubtLeft * expectedLeft) / (timesLeft + doubtLeft);
        const onRight = (seenRight + doubtRight * expectedRight) / (timesRight + doubtRight);
        const fromLeft = (seenLeft2 + doubtLeft2 * onLeft) / (timesLeft2 + doubtLeft2);
        const fromRight = (seenRight2 + doubtRight2 * onRight) / (timesRight2 + doubtRight2);
        return Math.log(fromLeft) + Math.log(fromRight) - FREQUENCY_SHARE * logShare(word);
      };
    },
  };
}

/** For each count, by its byte, how many different words are to be expected beside what was counted so often. */
function doubtOfByte({ factor, power, least }: typeof KINDS_BESIDE_WORD): Float64Array {
  return COUNT_OF_BYTE.map((times) => Math.max(least, factor * times ** power));
}
