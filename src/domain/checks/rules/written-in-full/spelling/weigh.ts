import type { Language } from '../../../language/language';
import { CLASSES, cutSentences } from '../../../language/model-words';
import { FREQUENCY_SHARE } from '../../../language/word-model';
import { sentenceAround } from '../../../neighbours';
import type { Token } from '../../../tokenise';
import type { Guess } from './guesses';

/** Guesses in the light of the words beside them: the best first, and how sure it is, in nats. */
export interface Weighed {
  readonly wordings: readonly string[];
  /** How much likelier the best guess is than a word nobody has heard of. */
  readonly surety: number;
  /** How much likelier it is than the second best; infinite where there is none. */
  readonly lead: number;
}

/** How unlikely it is that the next word is one that no list knows, and each of its letters. */
const NEW_WORD = 4.6;
const NEW_LETTER = 1.8;
/** Longer words are no more unlikely: they are put together from parts. */
const NEW_LETTERS_AT_MOST = 9;
/** How far the neighbours may turn what a word's own frequency says. */
const TRUST_IN_NEIGHBOURS = 0.7;
const NEIGHBOURS_SPEAK_FOR_AT_MOST = 6;
/** That two words were never counted together says little. */
const NEIGHBOURS_SPEAK_AGAINST_AT_MOST = 3;
/** Guesses worth offering: not much less likely than the best. */
const WORTH_OFFERING = 4;
const OFFERED = 3;
const LIKELY = 1;

/** How much likelier than a new word a guess is, in nats, `likelihood` being that of the guess and of the slip. */
function suretyOf(likelihood: number, length: number): number {
  return likelihood + NEW_WORD + NEW_LETTER * Math.min(length, NEW_LETTERS_AT_MOST);
}

/** Whether the best guess is likelier than a new word whatever stands beside it. */
export function hasLikelyGuess(word: string, [best]: readonly Guess[]): boolean {
  return best !== undefined && suretyOf(best.frequency - best.cost, word.length) > LIKELY;
}

/** Prepares the weighing of guesses for the word at a place; `inFull` gives the right form of a misspelt neighbour. */
export function weigher(
  language: Language,
  inFull: (key: string) => string,
): (tokens: readonly Token[], at: number, guesses: readonly Guess[]) => Weighed | undefined {
  const { vocabulary, model } = language;
  const classNumber = (key: string): number => vocabulary.numberOf(key);
  const [start, end, unknown, name] = [CLASSES.start, CLASSES.end, CLASSES.unknown, CLASSES.name].map(
    classNumber,
  );

  const fitAt = (tokens: readonly Token[], at: number): ((word: number) => number) | undefined => {
    const { from, to } = sentenceAround(tokens, at);
    const words = cutSentences(tokens.slice(from, to))[0] ?? [];
    const place = words.findIndex((word) => word.at === at - from);
    if (words.length < 2) return undefined;
    const number = (i: number, edge: number | undefined): number => {
      const word = words[i];
      if (word === undefined) return edge ?? 0;
      const own = vocabulary.numberOf(inFull(word.key));
      return own >= 0 ? own : ((word.capital ? name : unknown) ?? 0);
    };
    return model.fitAt({
      before2: number(place - 2, start),
      before1: number(place - 1, start),
      after1: number(place + 1, end),
      after2: number(place + 2, end),
    });
  };

  return (tokens, at, guesses) => {
    const length = tokens[at]?.key.length ?? 0;
    if (guesses.length === 0) return undefined;
    const fit = fitAt(tokens, at);
    const scored = guesses
      .map(({ wording, number, frequency, cost }) => {
        const turn =
          number < 0 || fit === undefined
            ? 0
            : TRUST_IN_NEIGHBOURS * (fit(number) - (2 - FREQUENCY_SHARE) * model.frequency(number));
        const bounded = Math.max(
          -NEIGHBOURS_SPEAK_AGAINST_AT_MOST,
          Math.min(NEIGHBOURS_SPEAK_FOR_AT_MOST, turn),
        );
        return { wording, score: frequency + bounded - cost };
      })
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (best === undefined) return undefined;
    return {
      wordings: scored
        .filter(({ score }) => best.score - score < WORTH_OFFERING)
        .slice(0, OFFERED)
        .map(({ wording }) => wording),
      surety: suretyOf(best.score, length),
      lead: second === undefined ? Number.POSITIVE_INFINITY : best.score - second.score,
    };
  };
}
