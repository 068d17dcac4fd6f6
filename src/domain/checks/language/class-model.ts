/** How many classes words are parted into: nouns, verbs and their kinds, by what stands beside them. */
export const CLASS_COUNT = 64;
/** The class of a word of which nothing is known. */
export const NO_CLASS = 255;

/** How finely probabilities are kept: a sixteenth of a nat. */
const STEPS_PER_NAT = 16;

/** A probability in one byte. */
export function byteOfChance(chance: number): number {
  return Math.min(255, Math.round(-Math.log(Math.max(chance, 1e-12)) * STEPS_PER_NAT));
}

/** What each byte stands for. */
const CHANCE_OF_BYTE = Float64Array.from({ length: 256 }, (_, byte) => Math.exp(-byte / STEPS_PER_NAT));

export interface ClassModelData {
  /** The class of each word, by its number. */
  readonly classes: Uint8Array;
  /** The chance of a class after two others, in bytes: `(first · 64 + second) · 64 + class`. */
  readonly after: Uint8Array;
  /** The chance of a class before two others: `(class · 64 + second) · 64 + third`. */
  readonly before: Uint8Array;
}

/** What is expected of words by their kind, where their own neighbours were never seen. */
export interface ClassModel {
  classOf(word: number): number;
  /** Where the chances of every class stand after two words, and before two; -1 where of one nothing is known. */
  placeAfter(before2: number, before1: number): number;
  placeBefore(after1: number, after2: number): number;
  /** The chance of a class at such a place. */
  chanceAfter(place: number, kind: number): number;
  chanceBefore(place: number, kind: number): number;
}

export function classModelOf({ classes, after, before }: ClassModelData): ClassModel {
  const classOf = (word: number): number => classes[word] ?? NO_CLASS;
  return {
    classOf,
    placeAfter(before2, before1) {
      const [first, second] = [classOf(before2), classOf(before1)];
      return first === NO_CLASS || second === NO_CLASS ? -1 : (first * CLASS_COUNT + second) * CLASS_COUNT;
    },
    placeBefore(after1, after2) {
      const [second, third] = [classOf(after1), classOf(after2)];
      return second === NO_CLASS || third === NO_CLASS ? -1 : second * CLASS_COUNT + third;
    },
    chanceAfter: (place, kind) => CHANCE_OF_BYTE[after[place + kind] ?? 255] ?? 0,
    chanceBefore: (place, kind) =>
      CHANCE_OF_BYTE[before[kind * CLASS_COUNT * CLASS_COUNT + place] ?? 255] ?? 0,
  };
}
