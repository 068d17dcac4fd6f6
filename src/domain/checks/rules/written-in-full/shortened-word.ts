import type { Language } from '../../language/language';
import { inCaseOf } from '../../letter-case';
import { isCapitalised, opensSentence } from '../../neighbours';
import type { FieldText, Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { nameBits } from '../identifier/name-lexicon';
import { acceptedForms } from './accepted';
import { wordsBySound } from './shortened/by-sound';
import { wordsWithFigure } from './shortened/figure-in-word';
import { fullWords, isName } from './shortened/full-words';
import { inflectedForm } from './shortened/inflected-form';
import { costOfLeavingOut } from './shortened/left-out';
import { isSpeakable } from './shortened/speakable';
import type { Guess } from './spelling/guesses';
import { doubtOf } from './spelling/known-words';
import { isLookedAt, placeholders, wordsOfContext } from './spelling/quiet-places';
import { weigher } from './spelling/weigh';

const LETTERS = /^[a-z]+(?:'[a-z]{1,3})?$/u;
const WITH_FIGURE = /^[a-z]*[1248][a-z]*$/u;
const LONGEST = 14;
/** How costly a shortening may be, in nats: what could be said as it stands may be a word that no list has. */
const COSTLIEST = { speakable: 3.2, short: 3, unspeakable: 6 } as const;
const KEPT = 8;
const REMEMBERED = 2_000;

/**
 * Words shortened in ways that no list of forms could hold (P29): "wndw", "locn", "notif", "declnd", "upd8d", "betta". A word
 * of the British list is never taken for one, nor is one in no list unless a frequent word becomes it by leaving letters
 * out as people do.
 */
export function shortenedWord(language: Language): Rule {
  const { vocabulary, model } = language;
  const wordsUnder = fullWords(language);
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
    const inflected = inflectedForm(key, isFrequent);
    if (inflected.length > 0) return inflected.map((word) => guess(word, 0));
    doubt ??= doubtOf(language);
    if (doubt(plain) !== 0 || nameBits(plain) !== 0) return [];
    const speakable = isSpeakable(plain);
    const bySound = plain.length > 3 && speakable ? wordsBySound(plain, isFrequent) : [];
    if (bySound.length > 0) return bySound.map((word) => guess(word, 2));
    return shortened(plain, speakable);
  }

  function shortened(form: string, speakable: boolean): readonly Guess[] {
    if (speakable && (form.length < 4 || /[aeiou]$/u.test(form))) return [];
    const costliest = form.length < 4 ? COSTLIEST.short : speakable ? COSTLIEST.speakable : COSTLIEST.unspeakable; // prettier-ignore
    const found: Guess[] = [];
    for (const { word, number, frequency } of wordsUnder(form.charAt(0))) {
      const cost = costOfLeavingOut(form, word);
      if (cost === undefined || cost > costliest || isTooLike(form, word, speakable)) continue;
      found.push({ wording: word, number, frequency, cost });
    }
    return found.sort((a, b) => b.frequency - b.cost - (a.frequency - a.cost)).slice(0, KEPT);
  }

  const isQuiet = ({ tokens }: FieldText, at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || token.text === token.key) return false;
    const next = tokens[at + 1];
    return (
      !isCapitalised(token.text) ||
      !opensSentence(tokens, at) ||
      isName(token.key) ||
      next === undefined ||
      next.sentence !== token.sentence ||
      next.text !== next.key
    );
  };

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
        if (isQuiet(field, at)) continue;
        held ??= placeholders(text);
        if (held.some((span) => span.start < token.end && span.end > token.start)) continue;
        const weighed = weigh(tokens, at, guessesFor(token.key));
        if (weighed === undefined) continue;
        findings.push({
          start: token.start,
          end: token.end,
          message: says(token),
          fixes: weighed.wordings.map((wording) => inCaseOf(tokens, at, wording)),
          turnsMeaning: weighed.lead < 2,
        });
      }
      return findings;
    },
  };
}

/**
 * What could be said as it stands is shortened by stopping before a word's end ("notif"), or keeps its last "y" ("surgy"):
 * otherwise it may be any slip of the pen.
 */
function isTooLike(form: string, word: string, speakable: boolean): boolean {
  if (!speakable) return false;
  const left = word.length - form.length;
  return form.endsWith('y')
    ? !word.endsWith('y') || left < 2
    : !word.startsWith(form) || (left < 2 && form.length < 5);
}

function says({ text }: Token): string {
  return `“${text}” looks shortened: write it in full.`;
}
