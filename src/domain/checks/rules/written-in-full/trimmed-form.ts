import type { Token } from '../../tokenise';

/** A form without what stands in full already: token positions (end exclusive) and what the rest stands for. */
export interface TrimmedForm {
  readonly from: number;
  readonly to: number;
  /** Where it ends in the text, a UTF-16 offset. */
  readonly end: number;
  readonly wordings: readonly string[];
}

/** "NG tube" → "feeding tube" changes one word: "tube" is left out, at either end. "half hr" → "half an hour" changes both. */
export function trimmedForm(
  tokens: readonly Token[],
  from: number,
  to: number,
  wordings: readonly string[],
): TrimmedForm {
  let [start, end] = [from, to];
  let words = wordings.map((wording) => wording.split(' '));
  const holdsMore = () => end - start > 1 && words.every((each) => each.length > 1);
  while (
    holdsMore() &&
    isApart(tokens, end - 1) &&
    words.every((each) => isSame(each.at(-1), tokens[end - 1]))
  ) {
    end -= 1;
    words = words.map((each) => each.slice(0, -1));
  }
  while (
    holdsMore() &&
    isApart(tokens, start + 1) &&
    words.every((each) => isSame(each[0], tokens[start]) && each[1] !== 'an')
  ) {
    start += 1;
    words = words.map((each) => each.slice(1));
  }
  return {
    from: start,
    to: end,
    end: tokens[end - 1]?.end ?? 0,
    wordings: words.map((each) => each.join(' ')),
  };
}

function isSame(word: string | undefined, token: Token | undefined): boolean {
  return word !== undefined && word.toLowerCase() === token?.key;
}

/** Whether a space stands before a token. */
function isApart(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
}
