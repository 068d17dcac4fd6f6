import { wordsOf } from '../lexicons/read-lexicon';
import { PhraseIndex } from '../phrase-index';
import type { Token } from '../tokenise';

/** A phrase of a lexicon where it stands: UTF-16 offsets and token positions, ends exclusive. */
export interface PhraseSpan {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Makes a finder of a lexicon's phrases in tokens. */
export function phrasesOf(block: string): (tokens: readonly Token[]) => PhraseSpan[] {
  const index = new PhraseIndex(wordsOf(block).map((phrase): [string, true] => [phrase, true]));
  return (tokens) => {
    const spans: PhraseSpan[] = [];
    for (const { from, to } of index.all(tokens)) {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (first !== undefined && last !== undefined)
        spans.push({ start: first.start, end: last.end, from, to });
    }
    return spans;
  };
}
