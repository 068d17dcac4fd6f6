import type { Language } from '../../../language/language';
import { CLINICAL_WORDS } from '../../../lexicons/clinical-words';
import { OFTEN_SHORTENED } from '../../../lexicons/often-shortened';
import { wordsOf } from '../../../lexicons/read-lexicon';
import { GIVEN, nameBits, TOWN } from '../../identifier/name-lexicon';

/** A word that may be meant by a short form. */
export interface FullWord {
  readonly word: string;
  /** Its number in the vocabulary, or -1. */
  readonly number: number;
  /** How likely it is in any text, in nats. */
  readonly frequency: number;
}

/** Rarer words are not shortened: nobody would understand them. */
const FREQUENT_WORDS = 14_000;
/** How frequent words of care are taken to be in these messages, at least; the model knows general text. */
const CARE_FREQUENCY = -12.5;
/** Those that are often shortened are the likelier for it. */
const OFTEN_FREQUENCY = -8.5;
const SHORTEST = 4;

/** The words that are shortened, by their first letter. Read when one is first asked for. */
export function fullWords(language: Language): (letter: string) => readonly FullWord[] {
  const { vocabulary, model } = language;
  let byLetter: Map<string, FullWord[]> | undefined;

  const read = (): Map<string, FullWord[]> => {
    const found = new Map<string, FullWord[]>();
    const least = new Map<string, number>();
    for (const word of wordsOf(CLINICAL_WORDS)) least.set(word, CARE_FREQUENCY);
    for (const word of wordsOf(OFTEN_SHORTENED)) least.set(word, OFTEN_FREQUENCY);
    const add = (word: string, number: number, frequency: number): void => {
      const letter = word.charAt(0);
      const words = found.get(letter);
      if (words === undefined) found.set(letter, [{ word, number, frequency }]);
      else words.push({ word, number, frequency });
    };
    for (let number = 0; number < Math.min(FREQUENT_WORDS, vocabulary.size); number += 1) {
      const word = vocabulary.wordOf(number);
      if (word.length < SHORTEST || least.has(word) || !language.knows(word)) continue;
      add(word, number, model.frequency(number));
    }
    for (const [word, frequency] of least) {
      if (word.length < SHORTEST || !/^[a-z]+$/u.test(word)) continue;
      const number = vocabulary.numberOf(word);
      add(word, number, Math.max(frequency, number < 0 ? frequency : model.frequency(number)));
    }
    return found;
  };
  return (letter) => (byLetter ??= read()).get(letter) ?? [];
}

/** Whether a word is a name before anything else. */
export function isName(word: string): boolean {
  return (nameBits(word) & (GIVEN | TOWN)) !== 0;
}
