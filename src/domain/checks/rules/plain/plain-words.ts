import { keptLast } from '../../kept-last';
import type { Token } from '../../tokenise';
import { CONTRACTIONS } from '../../lexicons/contractions';
import type { Marked } from './first-words';

/** Stands among the words where a comma, a colon, a bracket or a quotation mark parts them: no phrase reaches across it. */
export const BREAK = '|';

/**
 * A field as plain words, so that one wording finds many spellings: no hyphens or apostrophes, "can't" as "can not",
 * "I've" as "i have". `tokenOf` gives the token a word came from; `sentenceOf` its sentence as tokens have it.
 */
export interface PlainWords {
  readonly words: readonly string[];
  readonly tokenOf: readonly number[];
  readonly sentenceOf: readonly number[];
  readonly tokens: readonly Token[];
  /** Which lists have to do with which words, once any list has been looked for. */
  readonly marks: { of: Marked | undefined };
}

const BREAKS = new Set([',', ';', ':', '(', ')', '?', '!', '"', '“', '”', '–', '—', '•', '.', '…']);
const SHORTENED = new Map(
  CONTRACTIONS.trim()
    .split(/[,\n]+/u)
    .map((pair): [string, readonly string[]] => {
      const [short = '', long = ''] = pair.split('=');
      return [short.trim(), long.trim().split(' ')];
    }),
);
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** The plain words of a field's tokens: made once for all rules that read the same tokens. */
export const plainWords: (tokens: readonly Token[]) => PlainWords = keptLast(makePlain);

/** The plain words of one phrase of a lexicon. */
export function plainKeys(phrase: string): string[] {
  const keys: string[] = [];
  for (const key of phrase.split(/[\s/&-]+/u)) if (key !== '') pushPlain(key, keys);
  return keys;
}

function makePlain(tokens: readonly Token[]): PlainWords {
  const words: string[] = [];
  const tokenOf: number[] = [];
  const sentenceOf: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind === 'mark') {
      if (!BREAKS.has(token.key) || isInsideWord(tokens, i)) continue;
      words.push(BREAK);
    } else if (token.kind === 'emoji') continue;
    else pushPlain(token.key, words);
    while (tokenOf.length < words.length) {
      tokenOf.push(i);
      sentenceOf.push(token.sentence);
    }
  }
  return { words, tokenOf, sentenceOf, tokens, marks: { of: undefined } };
}

/** A full stop as in "e.g." or "3.4" parts no words. */
function isInsideWord(tokens: readonly Token[], i: number): boolean {
  const [mark, after] = [tokens[i], tokens[i + 1]];
  return mark?.text === '.' && after !== undefined && after.start === mark.end && after.kind !== 'mark';
}

function pushPlain(key: string, words: string[]): void {
  const long = SHORTENED.get(key);
  if (long !== undefined) {
    words.push(...long);
    return;
  }
  if (!key.includes("'")) {
    words.push(key);
    return;
  }
  for (const [ending, word] of ENDINGS) {
    if (!key.endsWith(ending) || key.length === ending.length) continue;
    words.push(key.slice(0, -ending.length), word);
    return;
  }
  words.push(key.replaceAll("'", ''));
}

/** Where the words from one position up to another stand in the field: UTF-16 units, end exclusive. */
export function spanOf(
  { tokens, tokenOf }: PlainWords,
  from: number,
  to: number,
): { start: number; end: number } {
  const first = tokens[tokenOf[from] ?? -1];
  const last = tokens[tokenOf[to - 1] ?? -1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** How far a sentence is looked through: one without an end must not make a check slow. Words each way. */
const REACH = 80;

/** The words of one sentence, at most 80 each way: positions from `from` up to `to`, end exclusive. */
export function plainSentence({ sentenceOf }: PlainWords, at: number): { from: number; to: number } {
  const sentence = sentenceOf[at];
  let from = at;
  while (from > 0 && at - from < REACH && sentenceOf[from - 1] === sentence) from -= 1;
  let to = at + 1;
  while (to < sentenceOf.length && to - at < REACH && sentenceOf[to] === sentence) to += 1;
  return { from, to };
}
