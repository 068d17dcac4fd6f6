import type { Language } from '../../../language/language';
import { CLASSES } from '../../../language/model-words';
import { skeletonKeys, skeletonOf } from '../../../language/sound-alikes';
import { CLINICAL_WORDS } from '../../../lexicons/clinical-words';
import { wordsOf } from '../../../lexicons/read-lexicon';
import { GIVEN, nameBits, TOWN } from '../../identifier/name-lexicon';
import { hasAmericanSense } from './by-sense';
import { editCost } from './edit-cost';
import { isOfOtherRules } from './known-words';
import { likelyEdits, oneEdit } from './one-edit';

/** What may have been meant by a word: its number in the vocabulary or -1, and what the slip costs, in nats. */
export interface Guess {
  readonly wording: string;
  readonly number: number;
  readonly cost: number;
  /** How likely the wording is in any text, in nats. */
  readonly frequency: number;
}

/** How many are kept to be weighed against their neighbours. */
const KEPT = 8;
/** How frequent words of care are taken to be in these messages, at least; the model knows general text. */
const CARE_FREQUENCY = -11.5;
/** A space that was not typed. */
const SPACE_LOST = 5;
/** Between words none of which is plain, as in "stylesheet": the two may well be written as one. */
const SPACE_LOST_IN_NAME = 9;
const PLAIN = -7;
/** How frequent a word of the British list is that the model never counted; only long ones are taken for what was meant. */
const RARE = -13.5;
const LONG = 7;
const CHEAP = 3.3;
/** Shorter parts of a joined word would be found in too many. */
const SHORTEST_PART = 2;

/** The costliest slip that is looked at, by the length of the typed word: a short word is soon like too many. */
function costliest(length: number): number {
  if (length < 4) return 4;
  return Math.min(14, length * 1.5 + 0.5);
}

/** A costlier guess than the cheapest by this much is not the one. */
const COSTLIER_AT_MOST = 5.5;
/** A name is meant in small letters only if it is a frequent word as well: "reading", "hope". */
const FREQUENT = -10.5;

function mayBeMeant(wording: string, frequency: number): boolean {
  return (
    !isOfOtherRules(wording) &&
    !hasAmericanSense(wording) &&
    (frequency > FREQUENT || (nameBits(wording) & (GIVEN | TOWN)) === 0)
  );
}

/** Prepares the search for what a strange word may stand for; best first, as far as the word itself tells. */
export function guesser(language: Language): (word: string) => readonly Guess[] {
  const { vocabulary, model } = language;
  const careWords = wordsOf(CLINICAL_WORDS);
  const care = new Set(careWords);
  const days = new Map([...DAYS.map(classed(CLASSES.day)), ...MONTHS.map(classed(CLASSES.month))]);
  const others = bySound([...careWords.filter((word) => vocabulary.numberOf(word) < 0), ...days.keys()]);
  const unknown = vocabulary.numberOf(CLASSES.unknown);

  const written = (word: string): string =>
    days.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  function classed(name: string): (word: string) => [string, number] {
    return (word) => [word, vocabulary.numberOf(name)];
  }

  const words: string[] = [];
  const wordOf = (number: number): string => (words[number] ??= vocabulary.wordOf(number));
  const frequencyOf = (wording: string, number: number): number => {
    const frequency = number < 0 ? RARE : model.frequency(number);
    return care.has(wording) ? Math.max(frequency, CARE_FREQUENCY) : frequency;
  };

  return (word) => {
    const limit = costliest(word.length);
    const found = new Map<string, Guess>();
    let worthIt = limit;
    const compare = (wording: string, number: number): void => {
      if (
        found.has(wording) ||
        Math.abs(wording.length - word.length) > 3 ||
        differInBeginning(word, wording)
      )
        return;
      const cost = editCost(word, wording, worthIt);
      if (cost > (number < 0 && !care.has(wording) ? CHEAP : worthIt)) return;
      const frequency = frequencyOf(wording, number);
      if (!mayBeMeant(wording, frequency)) return;
      worthIt = Math.min(worthIt, cost + COSTLIER_AT_MOST);
      found.set(wording, { wording: written(wording), number, cost, frequency });
    };
    for (const wording of oneEdit(word)) {
      const number = vocabulary.numberOf(wording);
      if (number >= 0 && language.knows(wording)) compare(wording, number);
    }
    if (word.length >= LONG)
      for (const wording of likelyEdits(word))
        if (language.knows(wording)) compare(wording, days.get(wording) ?? -1);
    const seen = new Set<number>();
    language.forEachSoundAlike(word, (number) => {
      if (seen.has(number)) return;
      seen.add(number);
      compare(wordOf(number), number);
    });
    for (const key of skeletonKeys(skeletonOf(word)))
      for (const wording of others.get(key) ?? []) compare(wording, days.get(wording) ?? -1);
    const guesses = [...found.values(), ...twoWords(word)];
    return guesses.sort((a, b) => b.frequency - b.cost - (a.frequency - a.cost)).slice(0, KEPT);
  };

  /** "ofthe": two frequent words that often stand together, with no space between them. */
  function twoWords(word: string): Guess[] {
    const guesses: Guess[] = [];
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const first = vocabulary.numberOf(word.slice(0, at));
      const second = vocabulary.numberOf(word.slice(at));
      if (first < 0 || second < 0 || !language.knows(word.slice(0, at)) || !language.knows(word.slice(at)))
        continue;
      const around = { before2: unknown, after1: unknown, after2: unknown };
      const together =
        model.fitAt({ ...around, before1: first })(second) -
        model.fitAt({ ...around, before1: unknown })(second);
      const frequency = model.frequency(first) + model.frequency(second) + together;
      const isPlain = Math.max(model.frequency(first), model.frequency(second)) > PLAIN;
      guesses.push({
        wording: `${word.slice(0, at)} ${word.slice(at)}`,
        number: -1,
        cost: isPlain ? SPACE_LOST : SPACE_LOST_IN_NAME,
        frequency,
      });
    }
    return guesses;
  }
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "unencrypted" and "encrypted": a beginning more or less turns the meaning, and is no slip. */
function differInBeginning(one: string, other: string): boolean {
  return (
    one.length !== other.length &&
    Math.abs(one.length - other.length) > 1 &&
    (one.endsWith(other) || other.endsWith(one))
  );
}

function bySound(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    for (const key of skeletonKeys(skeletonOf(word))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [word]);
      else list.push(word);
    }
  }
  return found;
}
