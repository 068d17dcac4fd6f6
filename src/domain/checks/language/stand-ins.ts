import type { Token } from '../tokenise';
import type { Language } from './language';
import { CLASSES, modelSentences, type ModelWord } from './model-words';

/** A word that another one fits better than: `at` is its token's position, `gain` how much better, in nats. */
export interface StandIn {
  readonly at: number;
  /** The word that fits better, in lower case. */
  readonly meant: string;
  readonly gain: number;
  /** Bits of `PARTNER_KINDS`. */
  readonly kinds: number;
}

/** Words looked at: letters alone, so that no number and no code is taken for a slip of one. */
const WORD = /^[a-z]+(?:'[a-z]+)?$/u;

/**
 * What a word is given on top of its fit, in nats: general English was counted without contractions, and of a word that
 * no sentence counted had, or that stands beside one nobody knows, little can be said.
 */
const CONTRACTION = 3;
const UNSEEN = 4;

function benefitOfDoubt(key: string, isSeen: boolean): number {
  return (key.includes("'") ? CONTRACTION : 0) + (isSeen ? 0 : UNSEEN);
}

/**
 * For every word that has one, the word it most likely stands for, and how much better that fits among its neighbours:
 * by more than `least` nats.
 */
export function standIns(tokens: readonly Token[], language: Language, least = 0): StandIn[] {
  const found: StandIn[] = [];
  for (const words of modelSentences(tokens)) found.push(...inSentence(words, tokens, language, least));
  return found;
}

function inSentence(
  words: readonly ModelWord[],
  tokens: readonly Token[],
  language: Language,
  least: number,
): StandIn[] {
  const { vocabulary, model } = language;
  const { starts, numbers: partners, kinds: kindsOf } = language.partners;
  const start = vocabulary.numberOf(CLASSES.start);
  const end = vocabulary.numberOf(CLASSES.end);
  const unknown = vocabulary.numberOf(CLASSES.unknown);
  const name = vocabulary.numberOf(CLASSES.name);
  const numbers = words.map(({ key, capital }) => {
    const number = vocabulary.numberOf(key);
    return number >= 0 ? number : capital ? name : unknown;
  });
  const found: StandIn[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const own = numbers[i] ?? unknown;
    if (
      word === undefined ||
      own === unknown ||
      own === name ||
      starts[own] === starts[own + 1] ||
      !mayBeSlip(words, i, tokens)
    )
      continue;
    const fit = model.fitAt({
      before2: numbers[i - 2] ?? start,
      before1: numbers[i - 1] ?? start,
      after1: numbers[i + 1] ?? end,
      after2: numbers[i + 2] ?? end,
    });
    const besideUnknown = numbers[i - 1] === unknown || numbers[i + 1] === unknown;
    const ownFit = fit(own) + benefitOfDoubt(word.key, model.isSeen(own) && !besideUnknown);
    let best = -1;
    let gain = least;
    let kinds = 0;
    for (let p = starts[own] ?? 0; p < (starts[own + 1] ?? 0); p += 1) {
      const better = fit(partners[p] ?? 0, ownFit + gain) - ownFit;
      if (better <= gain) continue;
      best = partners[p] ?? 0;
      gain = better;
      kinds = kindsOf[p] ?? 0;
    }
    if (best >= 0) found.push({ at: word.at, meant: vocabulary.wordOf(best), gain, kinds });
  }
  return found.filter((one, i) => !isOutdone(found, one, i));
}

/** Whether a word looks out of place for a neighbour's sake alone: a wrong word makes the two to either side unlikely too. */
function isOutdone(found: readonly StandIn[], one: StandIn, i: number): boolean {
  return found
    .slice(Math.max(0, i - 2), i + 3)
    .some((other) => other.gain > one.gain && Math.abs(other.at - one.at) <= 2);
}

/** Names, places, headings and shouted words are nobody's slip that a model could tell. */
function mayBeSlip(words: readonly ModelWord[], i: number, tokens: readonly Token[]): boolean {
  const word = words[i];
  if (word === undefined || (word.capital && !word.first) || !WORD.test(word.key)) return false;
  const text = tokens[word.at]?.text ?? '';
  if (text.length > 1 && text === text.toUpperCase()) return false;
  return !word.first || words[1]?.capital !== true;
}
