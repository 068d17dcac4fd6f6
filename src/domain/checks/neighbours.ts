import type { Token } from './tokenise';

/** The word or number before a token in the same sentence, with no mark between; "" where there is none. */
export function keyBefore(tokens: readonly Token[], at: number): string {
  return neighbour(tokens, at, at - 1);
}

/** The word or number after a token in the same sentence, with no mark between; "" where there is none. */
export function keyAfter(tokens: readonly Token[], at: number): string {
  return neighbour(tokens, at, at + 1);
}

function neighbour(tokens: readonly Token[], at: number, other: number): string {
  const token = tokens[other];
  if (token === undefined || token.sentence !== tokens[at]?.sentence) return '';
  return token.kind === 'word' || token.kind === 'number' ? token.key : '';
}

/** Whether a token is the first word of its sentence; opening marks before it do not count. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = tokens[i];
    if (before === undefined || before.sentence !== sentence) return true;
    if (before.kind !== 'mark') return false;
  }
  return true;
}

/** Whether a token touches one of these marks, as in "u-turn" or "R&D". */
export function touches(tokens: readonly Token[], at: number, marks: string): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined) return false;
  return (
    (before?.kind === 'mark' && before.end === token.start && marks.includes(before.text)) ||
    (after?.kind === 'mark' && after.start === token.end && marks.includes(after.text))
  );
}

/** Whether the first letter is a capital and not all are: "Margaret", "O'Brien"; one capital letter counts. */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  // A small letter a to z or a figure is none: the most frequent case needs no expression.
  if ((first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39)) return false;
  return /^\p{Lu}/u.test(word) && (word.length === 1 || /\p{Ll}/u.test(word));
}

/** How far a sentence is looked through: one without an end must not make a check slow. */
const REACH = 80;

/** The tokens of one sentence, at most 80 each way: positions from `from` up to `to`, end exclusive. */
export function sentenceAround(tokens: readonly Token[], at: number): { from: number; to: number } {
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (from > 0 && at - from < REACH && tokens[from - 1]?.sentence === sentence) from -= 1;
  let to = at + 1;
  while (to < tokens.length && to - at < REACH && tokens[to]?.sentence === sentence) to += 1;
  return { from, to };
}
