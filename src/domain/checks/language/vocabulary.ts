import { hashWord, placeOf } from './hashing';

/** The words the model counts, each with a number: 0 is the most frequent. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word in lower case, or -1. */
  numberOf(word: string): number;
  /** The word with a number; "" where there is none. */
  wordOf(number: number): string;
}

export interface VocabularyData {
  /** The words one after another, without anything between; ASCII. */
  readonly letters: Uint8Array;
  /** Where each word begins in `letters`, and at last where the last one ends. */
  readonly starts: Uint32Array;
  /** An open table by hash: a word's number and one, or 0. */
  readonly places: Uint16Array;
}

/** Reads words where they lie: nothing is unpacked until it is asked for. */
export function vocabularyOf({ letters, starts, places }: VocabularyData): Vocabulary {
  const isAt = (number: number, word: string): boolean => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i += 1) if (letters[start + i] !== word.charCodeAt(i)) return false;
    return true;
  };
  return {
    size: starts.length - 1,
    numberOf(word) {
      for (let at = placeOf(hashWord(word), places.length); ; at = at + 1 === places.length ? 0 : at + 1) {
        const place = places[at] ?? 0;
        if (place === 0) return -1;
        if (isAt(place - 1, word)) return place - 1;
      }
    },
    wordOf(number) {
      const [start, end] = [starts[number], starts[number + 1]];
      return start === undefined || end === undefined
        ? ''
        : String.fromCharCode(...letters.subarray(start, end));
    },
  };
}
