import { isCapitalised } from '../../neighbours';
import type { Rule } from '../../rule';
import type { Token } from '../../tokenise';
import { firstWords, sentencesOf, type Sentence } from './sentences';

/** Shorter messages say too little for a figure. */
const LEAST_WORDS = 60;
/** The age from which on a message is said to be hard: the NHS asks for 9 to 11. */
const HARD_AGE = 14;
/** American school years begin at about this age. */
const AGE_AT_GRADE_0 = 5;

interface Counts {
  readonly letters: number;
  readonly words: number;
}

/**
 * One finding for a message that is hard to read, at its hardest sentence. The automated readability index (Smith and Senter,
 * 1967), which tools that the NHS service manual names use as well: it counts letters, not syllables, so that it costs nothing.
 */
export const readingAge: Rule = {
  name: 'style/reading-age',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'text that is hard to read',
  find({ field, tokens }) {
    if (field === 'subject' || tokens.length < LEAST_WORDS) return [];
    const counted = sentencesOf(tokens)
      .map((sentence) => ({ sentence, ...countsOf(tokens, sentence) }))
      .filter(({ words }) => words > 0);
    const words = sum(counted.map((each) => each.words));
    if (words < LEAST_WORDS) return [];
    const letters = sum(counted.map((each) => each.letters));
    const age = Math.round(readability(letters, words, counted.length)) + AGE_AT_GRADE_0;
    if (age < HARD_AGE) return [];
    const hardest = counted.reduce((worst, each) => (hardness(each) > hardness(worst) ? each : worst));
    const message = `This message reads at about age ${Math.min(age, 25)}; 9 to 11 suits everyone. Start here: shorter words, shorter sentences.`;
    return [{ ...firstWords(tokens, hardest.sentence), message }];
  },
};

function readability(letters: number, words: number, sentences: number): number {
  return 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
}

function hardness({ letters, words }: Counts): number {
  return words < 8 ? Number.NEGATIVE_INFINITY : readability(letters, words, 1);
}

/** Words but no numbers and links; names and places are as long as they are, so they count for none. */
function countsOf(tokens: readonly Token[], { from, to }: Sentence): Counts {
  let letters = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (words > 0 && isCapitalised(token.text)) || /\d/u.test(token.text))
      continue;
    words += 1;
    letters += token.text.length;
  }
  return { letters, words };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
