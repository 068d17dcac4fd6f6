import { MEANING_PAIRS } from '../lexicons/meaning-pairs';

/** What a word turns, where it stands for its partner. */
export type Turn = keyof typeof MEANING_PAIRS;

/** A word that turns the meaning, with what it could have been meant for; in lower case with straight apostrophes. */
export interface MeaningWord {
  readonly turn: Turn;
  readonly partners: readonly string[];
}

const TURNS = ['negation', 'order', 'direction', 'number', 'day', 'month'] as const satisfies readonly Turn[];

/** Every word that turns the meaning. */
export const MEANING_WORDS: ReadonlyMap<string, MeaningWord> = meaningWords();

function meaningWords(): Map<string, MeaningWord> {
  const words = new Map<string, MeaningWord>();
  for (const turn of TURNS) {
    for (const pair of MEANING_PAIRS[turn].split(/\s+/u)) {
      const [one = '', other = ''] = pair.split('/');
      add(words, turn, one, other);
      add(words, turn, other, one);
    }
  }
  return words;
}

function add(words: Map<string, MeaningWord>, turn: Turn, word: string, partner: string): void {
  const before = words.get(word);
  words.set(word, { turn: before?.turn ?? turn, partners: [...(before?.partners ?? []), partner] });
}
