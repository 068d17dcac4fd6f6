import { keptLast } from '../kept-last';
import type { Token } from '../tokenise';

/** What stands for words that are not counted one by one: all weekdays are alike to the model, and all numbers. */
export const CLASSES = {
  start: '<s>',
  end: '</s>',
  unknown: '<unknown>',
  name: '<name>',
  link: '<link>',
  day: '<day>',
  month: '<month>',
  number: '<number>',
  time: '<time>',
  ordinal: '<ordinal>',
  mixed: '<mixed>',
} as const;

const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
/** Month names that are words too: only with a capital inside a sentence are they months. */
const ALSO_WORDS = new Set(['march', 'may']);

/** Marks the model sees; the others (brackets, quotation marks) are as if they were not there. */
export const MARKS: ReadonlySet<string> = new Set([
  ',',
  '.',
  '!',
  '?',
  ':',
  ';',
  '-',
  '–',
  '—',
  '/',
  '£',
  '&',
  '%',
]);

/** One word as the model sees it, with the token it stands for; `key` is a word in lower case, a mark or a class. */
export interface ModelWord {
  readonly key: string;
  /** The position of its token. */
  readonly at: number;
  readonly capital: boolean;
  /** A sentence begins with it, so that a capital says nothing of it. */
  readonly first: boolean;
}

/** The sentences of a field's tokens, cut once for all that read them. */
export const modelSentences: (tokens: readonly Token[]) => readonly ModelWord[][] = keptLast(cutSentences);

/** Cuts tokens into sentences of model words. */
export function cutSentences(tokens: readonly Token[]): ModelWord[][] {
  const sentences: ModelWord[][] = [];
  let words: ModelWord[] = [];
  let sentence = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.sentence !== sentence) {
      words = [];
      sentences.push(words);
      sentence = token.sentence;
    }
    const capital = hasCapital(token.text);
    const first = words.length === 0;
    const key = keyOf(token, capital && !first);
    if (key !== undefined) words.push({ key, at, capital, first });
  }
  return sentences.filter((each) => each.length > 0);
}

function keyOf(token: Token, telling: boolean): string | undefined {
  if (token.kind === 'link') return CLASSES.link;
  if (token.kind === 'number') return CLASSES.number;
  if (token.kind === 'mark') return MARKS.has(token.text) ? token.text : undefined;
  if (token.kind === 'emoji') return undefined;
  const { key } = token;
  if (hasDigit(key)) return numberClass(key);
  if (DAYS.has(key)) return CLASSES.day;
  if (MONTHS.has(key) && (telling || !ALSO_WORDS.has(key))) return CLASSES.month;
  return key;
}

function hasDigit(key: string): boolean {
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

function numberClass(key: string): string {
  if (/^\d+[ap]m$/u.test(key)) return CLASSES.time;
  return /^\d+(?:st|nd|rd|th)$/u.test(key) ? CLASSES.ordinal : CLASSES.mixed;
}

function hasCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
