import type { Token } from '../../tokenise';

/** A sentence by its tokens: positions from `from` up to `to`, end exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a field, from left to right. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i += 1) {
    if (i < tokens.length && tokens[i]?.sentence === tokens[from]?.sentence) continue;
    sentences.push({ from, to: i });
    from = i;
  }
  return sentences;
}

/** Where a sentence's first word stands, with the next where it is a short one: what to mark of a whole sentence. */
export function firstWords(tokens: readonly Token[], { from, to }: Sentence): { start: number; end: number } {
  let at = from;
  while (at < to - 1 && tokens[at]?.kind === 'mark') at += 1;
  const first = tokens[at];
  const next = tokens[at + 1];
  const isShort = (first?.text.length ?? 0) < 3 && at + 1 < to && next !== undefined && next.kind !== 'mark';
  return { start: first?.start ?? 0, end: (isShort ? next.end : first?.end) ?? 0 };
}
