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

/** Where the chances of every class stand between two words before it and two after it. */
export interface ClassPlace {
  readonly after: number;
  readonly before: number;
}

/** What is expected of words by their kind, where their own neighbours were never seen. */
export interface ClassModel {
  classOf(word: number): number;
  placeOf(before2: number, before1: number, after1: number, after2: number): ClassPlace;
  /** The chance of a class after what stands before the place. */
  chanceAfter(place: ClassPlace, kind: number): number;
  /** The chance of a class before what stands after the place. */
  chanceBefore(place: ClassPlace, kind: number): number;
}

export function classModelOf({ classes, after, before }: ClassModelData): ClassModel {
  const classOf = (word: number): number => classes[word] ?? NO_CLASS;
  return {
    classOf,
    placeOf(before2, before1, after1, after2) {
      const [b2, b1, a1, a2] = [classOf(before2), classOf(before1), classOf(after1), classOf(after2)];
      return {
        after: b2 === NO_CLASS || b1 === NO_CLASS ? -1 : (b2 * CLASS_COUNT + b1) * CLASS_COUNT,
        before: a1 === NO_CLASS || a2 === NO_CLASS ? -1 : a1 * CLASS_COUNT + a2,
      };
    },
    chanceAfter: ({ after: at }, kind) => CHANCE_OF_BYTE[after[at + kind] ?? 255] ?? 0,
    chanceBefore: ({ before: at }, kind) =>
      CHANCE_OF_BYTE[before[kind * CLASS_COUNT * CLASS_COUNT + at] ?? 255] ?? 0,
  };
}
