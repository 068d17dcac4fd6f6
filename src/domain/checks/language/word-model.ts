import { CLASS_COUNT, NO_CLASS, type ClassModel } from './class-model';
import { COUNT_OF_BYTE, countOf, type Counts } from './counts';

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

/** Says how well words fit among others. */
export interface WordModel {
  /** Prepares one place; the function that comes back gives each word's fit there, in nats: only differences mean anything. */
  fitAt(around: Around): (word: number) => number;
  /** How frequent a word is, in nats, alone. */
  frequency(word: number): number;
  /** Whether any of the sentences counted has the word. */
  isSeen(word: number): boolean;
}

/**
 * How likely a word is after what stands before it, and before what stands after it, each from triples smoothed by
 * pairs smoothed by the word's own frequency, which both sides count and one is taken out again.
 */
export function wordModelOf(data: WordModelData): WordModel {
  const { pairs, triples, isWord, classes } = data;
  const total = data.words.reduce((sum, byte) => sum + (COUNT_OF_BYTE[byte] ?? 0), 0);
  const share = (word: number): number => (timesOf(data.words, word) + UNSEEN) / total;
  const beside = (word: number): number => timesOf(isWord(word) ? data.besideWords : data.inSentences, word);

  const classShares = new Float64Array(CLASS_COUNT);
  for (let word = 0; word < data.words.length; word += 1) {
    const kind = classes.classOf(word);
    if (kind !== NO_CLASS) classShares[kind] = (classShares[kind] ?? 0) + share(word);
  }
  return {
    frequency: (word) => Math.log(share(word)),
    isSeen: (word) => data.inSentences[word] !== 0,
    fitAt({ before2, before1, after1, after2 }) {
      const left = kinds(KINDS_BESIDE_WORD, beside(before1));
      const right = kinds(KINDS_BESIDE_WORD, beside(after1));
      const left2 = kinds(KINDS_BESIDE_PAIR, countOf(pairs, before2, before1));
      const right2 = kinds(KINDS_BESIDE_PAIR, countOf(pairs, after1, after2));
      const place = classes.placeOf(before2, before1, after1, after2);
      return (word) => {
        const own = share(word);
        const kind = classes.classOf(word);
        const within = own / (classShares[kind] ?? 1);
        const byKind = kind !== NO_CLASS;
        const expectedLeft = byKind && place.after >= 0 ? within * classes.chanceAfter(place, kind) : own;
        const expectedRight = byKind && place.before >= 0 ? within * classes.chanceBefore(place, kind) : own;
        const fromLeft = left2(
          countOf(triples, before2, before1, word),
          left(countOf(pairs, before1, word), expectedLeft),
        );
        const fromRight = right2(
          countOf(triples, word, after1, after2),
          right(countOf(pairs, word, after1), expectedRight),
        );
        return Math.log(fromLeft) + Math.log(fromRight) - FREQUENCY_SHARE * Math.log(own);
      };
    },
  };
}

/** Smooths the counts of one context by what is expected anyway. */
function kinds(
  { factor, power, least }: typeof KINDS_BESIDE_WORD,
  times: number,
): (seen: number, expected: number) => number {
  const doubt = Math.max(least, factor * times ** power);
  return (seen, expected) => (seen + doubt * expected) / (times + doubt);
}

function timesOf(counts: Uint8Array, word: number): number {
  return COUNT_OF_BYTE[counts[word] ?? 0] ?? 0;
}
