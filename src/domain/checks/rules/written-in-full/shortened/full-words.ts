import type { Language } from '../../../language/language';
import { CLINICAL_WORDS } from '../../../lexicons/clinical-words';
import { OFTEN_SHORTENED } from '../../../lexicons/often-shortened';
import { wordsOf } from '../../../lexicons/read-lexicon';

/** Rarer words are not shortened: nobody would understand them. */
const FREQUENT_WORDS = 16_000;
/** The rest are looked through only for what none of these can be meant by. */
const USUAL_WORDS = 5_000;
/** How frequent words of care are taken to be in these messages, at least; the model knows general text. */
const CARE_FREQUENCY = -12.5;
/** Those that are often shortened are the likelier for it. */
const OFTEN_FREQUENCY = -8.5;
const RAREST = -16;
const SHORTEST = 4;

interface UnderLetter {
  readonly words: string[];
  readonly numbers: number[];
}

/** Finds the words that are shortened, by their first letter. They are read when they are first asked for. */
export function fullWords(language: Language): {
  /** Calls back for each word with a first letter, of the usual ones or of the rarer ones. */
  readonly forEach: (
    letter: string,
    which: 'usual' | 'rarer',
    visit: (word: string, number: number) => void,
  ) => void;
  /** How likely a word is in these messages, in nats. */
  readonly frequency: (word: string, number: number) => number;
} {
  const { vocabulary, model } = language;
  const least = new Map<string, number>();
  const read: { usual?: Map<number, UnderLetter>; rarer?: Map<number, UnderLetter> } = {};

  const usual = (): Map<number, UnderLetter> => {
    const found = counted(0, USUAL_WORDS);
    for (const [block, frequency] of [
      [CLINICAL_WORDS, CARE_FREQUENCY],
      [OFTEN_SHORTENED, OFTEN_FREQUENCY],
    ] as const)
      for (const word of wordsOf(block)) {
        const number = vocabulary.numberOf(word);
        if ((number < 0 || number >= USUAL_WORDS) && !least.has(word)) add(found, word, number);
        least.set(word, frequency);
      }
    return found;
  };
  const rarer = (): Map<number, UnderLetter> => counted(USUAL_WORDS, FREQUENT_WORDS);

  function counted(from: number, to: number): Map<number, UnderLetter> {
    const found = new Map<number, UnderLetter>();
    const end = Math.min(to, vocabulary.size);
    for (let number = from; number < end; number += 1) add(found, vocabulary.wordOf(number), number);
    return found;
  }

  return {
    forEach(letter, which, visit) {
      const found = which === 'usual' ? (read.usual ??= usual()) : (read.rarer ??= rarer());
      const under = found.get(letter.charCodeAt(0));
      under?.words.forEach((word, i) => {
        visit(word, under.numbers[i] ?? -1);
      });
    },
    frequency: (word, number) =>
      Math.max(least.get(word) ?? RAREST, number < 0 ? RAREST : model.frequency(number)),
  };
}

function add(found: Map<number, UnderLetter>, word: string, number: number): void {
  if (word.length < SHORTEST) return;
  const letter = word.charCodeAt(0);
  let under = found.get(letter);
  if (under === undefined) {
    under = { words: [], numbers: [] };
    found.set(letter, under);
  }
  under.words.push(word);
  under.numbers.push(number);
}
