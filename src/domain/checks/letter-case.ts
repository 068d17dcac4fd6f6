import { isCapitalised, opensSentence } from './neighbours';
import type { Token } from './tokenise';

/**
 * Puts a wording into the case of the word it stands for: "Thx" → "Thanks", "PLS" in shouted words → "PLEASE",
 * "U" at the start of a sentence → "You", "ASAP" → "as soon as possible".
 */
export function inCaseOf(tokens: readonly Token[], at: number, wording: string): string {
  const word = tokens[at]?.text ?? '';
  if (isShouted(word) && isAmongShouts(tokens, at)) return wording.toUpperCase();
  const mixed = word.length > 1 && isCapitalised(word);
  return mixed || opensSentence(tokens, at) ? capitalise(wording, word, mixed) : wording;
}

/** Several wordings in that case. */
export function allInCaseOf(tokens: readonly Token[], at: number, wordings: readonly string[]): string[] {
  return wordings.map((wording) => inCaseOf(tokens, at, wording));
}

function capitalise(wording: string, word: string, mixed: boolean): string {
  const wasCapital = mixed || word.toUpperCase() === word;
  return wasCapital ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether a word near by is shouted: abbreviations stand in capitals in any sentence, so a shout is longer. A later sentence changes nothing. */
function isAmongShouts(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence ?? 0;
  const near = tokens.slice(Math.max(0, at - 3), at + 4);
  return near.some(
    (token) =>
      token !== tokens[at] &&
      token.kind === 'word' &&
      token.sentence <= sentence &&
      token.text.length > 3 &&
      isShouted(token.text),
  );
}
