import { pairsOf } from '../../lexicons/read-lexicon';
import { STREETS } from '../../lexicons/streets';
import { tokenise, type Token } from '../../tokenise';

const fullType = new Map(
  pairsOf(STREETS).flatMap(([full, short]) => short.map((form): [string, string] => [form, full])),
);

/** "Rd" and "Road" are one. */
function same(key: string): string {
  return fullType.get(key) ?? key.replaceAll("'", '');
}

/**
 * Where a person's own address stands: each of its parts between commas that has at least two words, and all of its
 * first part ("12 Mill Lane" or "Rose Cottage"). A town alone says too little to be marked.
 */
export function ownAddress(tokens: readonly Token[], address: string): { start: number; end: number }[] {
  const parts = address
    .split(/[,\n]/u)
    .map((part) => wordsIn(tokenise(part)).map((token) => same(token.key)))
    .filter((part, i) => part.length >= 2 && (i === 0 || /^(?:\d|the$)/u.test(part[0] ?? '')));
  const words = wordsIn(tokens);
  return merged(parts.flatMap((part) => spansOf(words, part)).sort((a, b) => a.start - b.start));
}

/** Parts that stand beside each other are one: "Flat 2b, The Hollies". */
function merged(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end + 2) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function wordsIn(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
}

function spansOf(words: readonly Token[], part: readonly string[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let i = 0; i + part.length <= words.length; i += 1) {
    if (!part.every((key, j) => same(words[i + j]?.key ?? '') === key)) continue;
    const [first, last] = [words[i], words[i + part.length - 1]];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}
