import type { Token } from '../../tokenise';

/** Letters and digits alone, in small letters: "LE1 5WZ" and "le1-5wz" are the same. */
export function bare(value: string): string {
  return value.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const JOINS = new Set(['-', '/', '.', ',', '_', '(', ')', '+', '–', '‑']);
/** A number written with every digit apart is the longest run there is. */
const MOST_TOKENS = 24;

/**
 * Where a bare value stands in the tokens, however it is spaced: "9990000018" finds "999 000 0018".
 * Values under four characters are not looked for: they would be found everywhere.
 */
export function* spelledOut(
  tokens: readonly Token[],
  value: string,
): Generator<{ start: number; end: number }> {
  if (value.length < 4) return;
  for (let i = 0; i < tokens.length; i += 1) {
    const end = endOf(tokens, i, value);
    const start = tokens[i]?.start;
    if (end !== undefined && start !== undefined) yield { start, end };
  }
}

function endOf(tokens: readonly Token[], from: number, value: string): number | undefined {
  let rest = value;
  for (let i = from; i < from + MOST_TOKENS; i += 1) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.kind === 'mark' && i > from && JOINS.has(token.text)) continue;
    if ((token.kind !== 'word' && token.kind !== 'number') || !rest.startsWith(token.key)) return undefined;
    rest = rest.slice(token.key.length);
    if (rest === '') return token.end;
  }
  return undefined;
}
