import { inCaseOf } from '../../../letter-case';
import { isCapitalised, opensSentence } from '../../../neighbours';
import type { Token } from '../../../tokenise';

/** What is to be changed: UTF-16 units, end exclusive, and what would stand there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly string[];
}

const VOWEL_SOUND = /^(?:[aei]|o(?!ne\b)|u(?!se|ni|su)|hour|honest)/iu;

/**
 * Puts wordings into the place of the tokens from `from` up to `to` (end exclusive): with the case of what stands there, "a" or
 * "an" as they need it, and the next word with a capital where nothing is left to open the sentence. Nothing where it won't fit.
 */
export function changeAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  wordings: readonly string[],
): Change | undefined {
  const [before, first, last, next] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  if (first === undefined || last === undefined) return undefined;
  if (wordings.some((wording) => wording === '')) return withoutWords(tokens, from, first, last, next);
  const cased = wordings.map((wording) => inCaseOf(tokens, from, wording));
  const isArticle =
    before !== undefined &&
    /^an?$/u.test(before.key) &&
    before.sentence === first.sentence &&
    before.end + 1 === first.start;
  const change = { start: first.start, end: last.end };
  if (!isArticle)
    return { ...change, fixes: isDetermined(before) ? cased.map((fix) => fix.replace(/^an? /u, '')) : cased };
  const bare = cased.map((fix) => fix.replace(/^an? /u, ''));
  if (bare.every((fix) => VOWEL_SOUND.test(fix) === (before.key === 'an'))) return { ...change, fixes: bare };
  const article = (fix: string) => before.text.charAt(0) + (VOWEL_SOUND.test(fix) ? 'n' : '');
  return { start: before.start, end: last.end, fixes: bare.map((fix) => `${article(fix)} ${fix}`) };
}

function isDetermined(before: Token | undefined): boolean {
  return (
    before !== undefined && /^(?:the|your|our|my|his|her|their|this|that|no|any|some)$/u.test(before.key)
  );
}

/** "Please be advised that your" → "Your". */
function withoutWords(
  tokens: readonly Token[],
  from: number,
  first: Token,
  last: Token,
  next: Token | undefined,
): Change | undefined {
  if (next === undefined || next.sentence !== first.sentence || next.kind === 'mark') return undefined;
  if (!opensSentence(tokens, from)) return { start: first.start, end: last.end, fixes: [''] };
  const capital = isCapitalised(first.text)
    ? next.text.charAt(0).toUpperCase() + next.text.slice(1)
    : next.text;
  return { start: first.start, end: next.end, fixes: [capital] };
}
