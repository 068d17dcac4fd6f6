import { wordsOf } from '../../../lexicons/read-lexicon';
import {
  BEFORE_A_THING,
  BEFORE_A_VERB,
  BETWEEN,
  DETERMINERS,
  FORMS_OF_BE,
  FORMS_OF_HAVE,
  PRONOUNS,
  SUBJECTS,
} from '../../../lexicons/style/grammar-words';
import { BREAK, type PlainWords } from '../../plain/plain-words';
import type { PlainEntry } from './plain-entries';

const set = (block: string): ReadonlySet<string> => new Set(wordsOf(block));
const beforeAThing = set(BEFORE_A_THING);
const beforeAVerb = set(BEFORE_A_VERB);
const between = set(BETWEEN);
const determiners = set(DETERMINERS);
const formsOfBe = set(FORMS_OF_BE);
const formsOfHave = set(FORMS_OF_HAVE);
const pronouns = set(PRONOUNS);
const subjects = set(SUBJECTS);

/** Verbs that are nouns or adjectives as well: they need a word that makes them verbs. */
const NOUNS_TOO =
  /^(?:purchase|request|permit|supply|conduct|experience|dispatch|despatch|action|construct|remit|void|ring|complete|forward|triage|leverage)$/u;

/** The word before a match in its sentence; "" at the start of one or behind a comma. */
export function wordBefore({ words, sentenceOf }: PlainWords, at: number, back = 1): string {
  const word = words[at - back];
  return word === undefined || word === BREAK || sentenceOf[at - back] !== sentenceOf[at] ? '' : word;
}

/** The word after a match in its sentence; "" at the end of one or before a comma. `to` is the match's end. */
export function wordAfter({ words, sentenceOf }: PlainWords, to: number, on = 0): string {
  const word = words[to + on];
  return word === undefined || word === BREAK || sentenceOf[to + on] !== sentenceOf[to - 1] ? '' : word;
}

export function isDeterminer(word: string): boolean {
  return determiners.has(word);
}

export function isPronoun(word: string): boolean {
  return pronouns.has(word);
}

export function isSubject(word: string): boolean {
  return subjects.has(word);
}

/** Whether "have" or "be" governs a form: "has been started", "was not started", "have already started". */
export function helperOf(plain: PlainWords, at: number): 'be' | 'have' | undefined {
  for (let back = 1; back <= 3; back += 1) {
    const word = wordBefore(plain, at, back);
    if (formsOfBe.has(word)) return 'be';
    if (formsOfHave.has(word)) return 'have';
    if (!between.has(word)) return undefined;
  }
  return undefined;
}

/** Whether a form that may be several parts of speech is a verb where it stands. */
export function standsAsVerb(
  plain: PlainWords,
  from: number,
  to: number,
  { wording: { head }, form }: PlainEntry,
): boolean {
  const [before, after] = [wordBefore(plain, from), wordAfter(plain, to)];
  const nounToo = NOUNS_TOO.test(head);
  if (form === 'base') {
    if (beforeAVerb.has(before)) return !(nounToo && after === '');
    const takesObject = determiners.has(after) || pronouns.has(after);
    if (before === '' || before === 'and' || before === 'or')
      return takesObject || (before === '' && !nounToo && after !== '');
    return !nounToo && !beforeAThing.has(before) && takesObject;
  }
  if (form === 'third') return nounToo ? subjects.has(before) : !beforeAThing.has(before);
  if (form === 'ing') return !beforeAThing.has(before) && !(nounToo && before === '');
  return (
    before !== '' &&
    !beforeAThing.has(before) &&
    !(nounToo && helperOf(plain, from) === undefined && !subjects.has(before))
  );
}

/** Whether a past form is surely one that somebody did: "we obtained", "has obtained". */
export function isActive(plain: PlainWords, from: number): boolean {
  const helper = helperOf(plain, from);
  return helper === 'have' || (helper === undefined && subjects.has(wordBefore(plain, from)));
}
