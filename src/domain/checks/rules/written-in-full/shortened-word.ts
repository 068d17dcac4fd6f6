import type { Language } from '../../language/language';
import { allInCaseOf } from '../../letter-case';
import type { Rule, RuleFinding } from '../../rule';

import { nameBits } from '../identifier/name-lexicon';
import { acceptedForms } from './accepted';
import { firstNameThatOwns } from './first-name-that-owns';
import { ingForms } from './ing-forms';
import { verbs } from './word-sets';
import { pluralOf } from './plural';
import { isNamed } from './small-letters';
import { wordsBySound } from './shortened/by-sound';
import { wordsWithFigure } from './shortened/figure-in-word';
import { fullWords } from './shortened/full-words';
import { inflectedForm } from './shortened/inflected-form';
import { costOfLeavingOut } from './shortened/left-out';
import { isSpeakable } from './shortened/speakable';
import { britishFor } from './spelling/american';
import type { Guess } from './spelling/guesses';
import { tokenise, type Token } from '../../tokenise';
import { abbreviations } from './abbreviation-index';
import { doubtOf, isOfOtherRules } from './spelling/known-words';
import { isLookedAt, placeholders, wordsOfContext } from './spelling/quiet-places';
import { weigher } from './spelling/weigh';

const LETTERS = /^[a-z]+(?:'[a-z]{1,3})?$/u;
const WITH_FIGURE = /^[a-z]*[1248][a-z]*$/u;
const LONGEST = 14;
/** How costly a shortening may be, in nats: what could be said as it stands may be a word that no list has. */
const COSTLIEST = { speakable: 3.2, short: 3, unspeakable: 6 } as const;
/** Words of other kinds of English, and of computers. */
const OTHER_WORDS = new Set([
  'math',
  'analog',
  'struct',
  'init',
  'config',
  'html',
  'http',
  'https',
  'gnome',
  'linux',
  'wifi',
  'zzz',
  'brrr',
  'grrr',
  'pfft',
  'tsk',
  'psst',
  'hmph',
  'nbsp',
  'kwh',
  'mmhg',
  'bpm',
  'rpm',
  'mph',
  'kph',
]);
const KEPT = 8;
const REMEMBERED = 2_000;

/**
 * Words shortened in ways that no list of forms could hold (P29): "wndw", "locn", "notif", "declnd", "upd8d", "betta". A word
 * of the British list is never taken for one, nor is one in no list unless a frequent word becomes it by leaving letters
 * out as people do.
 */
export function shortenedWord(language: Language): Rule {
  const { vocabulary, model } = language;
  const words = fullWords(language);
  const weigh = weigher(language, (key) => key);
  let doubt: ((word: string) => number) | undefined;
  let recent = new Map<string, readonly Guess[]>();

  const guess = (word: string, cost: number): Guess => {
    const number = vocabulary.numberOf(word);
    return { wording: word, number, cost, frequency: number < 0 ? -13 : model.frequency(number) };
  };
  const isFrequent = (word: string): boolean => {
    const number = vocabulary.numberOf(word);
    return number >= 0 && number < 9_000 && language.knows(word);
  };

  const guessesFor = (key: string): readonly Guess[] => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    if (recent.size >= REMEMBERED) recent = new Map();
    const found = search(key);
    recent.set(key, found);
    return found;
  };

  function search(key: string): readonly Guess[] {
    if (WITH_FIGURE.test(key)) return wordsWithFigure(key, isFrequent).map((word) => guess(word, 1));
    if (!LETTERS.test(key) || key.length < 3 || key.length > LONGEST || language.knows(key)) return [];
    const plain = key.replace("'", '');
    const inflected = inflectedForm(key, (word) => language.knows(word));
    if (inflected.length > 0) return inflected.map((word) => guess(word, 0));
    if (/[^aeiou]n$/u.test(key) && verbs.has(key.slice(0, -1)))
      return ingForms(key.slice(0, -1)).map((word) => guess(word, 1));
    doubt ??= doubtOf(language);
    if (doubt(plain) !== 0 || nameBits(plain) !== 0) return [];
    if (OTHER_WORDS.has(plain) || britishFor(plain, (word) => language.knows(word)) !== undefined) return [];
    const speakable = isSpeakable(plain);
    const bySound = plain.length > 3 && speakable ? wordsBySound(plain, isFrequent) : [];
    if (bySound.length > 0) return bySound.map((word) => guess(word, 2));
    return shortened(plain, speakable);
  }

  function shortened(form: string, speakable: boolean): readonly Guess[] {
    if (speakable && (form.length < 4 || /[aeio]$/u.test(form))) return [];
    const costliest = form.length < 4 ? COSTLIEST.short : speakable ? COSTLIEST.speakable : COSTLIEST.unspeakable; // prettier-ignore
    const found: Guess[] = [];
    const visit = (word: string, number: number): void => {
      const cost = costOfLeavingOut(form, word);
      if (cost === undefined || cost > costliest || isTooLike(form, word, speakable)) return;
      found.push({ wording: word, number, frequency: words.frequency(word, number), cost });
    };
    words.forEach(form.charAt(0), 'usual', visit);
    if (found.length === 0) words.forEach(form.charAt(0), 'rarer', visit);
    if (found.length === 0 && /[^aeiouys]s$/u.test(form) && form.length > 4)
      return plurals(form.slice(0, -1));
    return found
      .sort((a, b) => b.frequency - b.cost - (a.frequency - a.cost))
      .filter(({ wording, number }) => (number < 0 || language.knows(wording)) && !isShortItself(wording))
      .slice(0, KEPT);
  }

  /** "notifs" → "notifications". */
  function plurals(form: string): readonly Guess[] {
    return shortened(form, isSpeakable(form))
      .map(({ wording, cost }) => guess(pluralOf(wording), cost))
      .filter(({ wording }) => language.knows(wording));
  }

  return {
    name: 'written-in-full/shortened-word',
    clause: 'P29',
    severity: 'warn',
    looksFor: 'shortened words',
    find(field, context) {
      const { text, tokens } = field;
      const accepted = acceptedForms(context);
      const right = wordsOfContext(context);
      const findings: RuleFinding[] = [];
      let held: ReturnType<typeof placeholders> | undefined;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined || token.kind !== 'word' || language.knows(token.key)) continue;
        if (accepted.has(token.key) || right.has(token.key) || !isLookedAt(field, at)) continue;
        const owner = firstNameThatOwns(tokens, at, token);
        if (owner !== undefined) {
          findings.push({
            start: token.start,
            end: token.end,
            message: lostApostrophe(token),
            fixes: [owner],
          });
          continue;
        }
        if (isNamed(tokens, at)) continue;
        held ??= placeholders(text);
        if (held.some((span) => span.start < token.end && span.end > token.start)) continue;
        const weighed = weigh(tokens, at, guessesFor(token.key));
        if (weighed === undefined) continue;
        findings.push({
          start: token.start,
          end: token.end,
          message: says(token),
          fixes: allInCaseOf(tokens, at, weighed.wordings),
          turnsMeaning: weighed.lead < 2,
        });
      }
      return findings;
    },
  };
}

/**
 * What could be said as it stands is shortened by stopping before a word's end ("notif"), or by leaving out what stands
 * before its last letter ("surgy", "hearg"): otherwise it may be any slip of the pen.
 */
function isTooLike(form: string, word: string, speakable: boolean): boolean {
  if (!speakable) return false;
  const left = word.length - form.length;
  if (word.startsWith(form)) return left < 2 && form.length < 5;
  return !word.startsWith(form.slice(0, -1)) || left < 2 || form.at(-1) !== word.at(-1);
}

/** "physio" and "bloods" are to be written in full themselves. */
function isShortItself(wording: string): boolean {
  return isOfOtherRules(wording) || abbreviations.at(tokenise(wording), 0) !== undefined;
}

function lostApostrophe({ text }: Token): string {
  return `“${text}” has lost its apostrophe.`;
}

function says({ text }: Token): string {
  return `“${text}” looks shortened: write it in full.`;
}
