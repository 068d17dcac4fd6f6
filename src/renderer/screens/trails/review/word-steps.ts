import type { Passage } from '../../../../domain/trails/review/passage';

/** The words of a body, in order. */
export function wordsOf(body: string): Passage[] {
  return [...body.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/**
 * The words that are picked after a step: the next or the one before, or with `more` one word more or fewer at the end.
 * @param from undefined where nothing is picked yet
 */
export function stepWords(
  body: string,
  from: Passage | undefined,
  by: 1 | -1,
  more: boolean,
): Passage | undefined {
  const words = wordsOf(body);
  if (from === undefined) return by === 1 ? words[0] : words.at(-1);
  if (!more) {
    const found =
      by === 1
        ? words.find(({ start }) => start >= from.end)
        : words.findLast(({ end }) => end <= from.start);
    return found ?? from;
  }
  if (by === 1) {
    const next = words.find(({ start }) => start >= from.end);
    return next === undefined ? from : { start: from.start, end: next.end };
  }
  const last = words.findLast(({ end }) => end < from.end);
  return last === undefined || last.start < from.start ? from : { start: from.start, end: last.end };
}

/** Picked words, widened to whole words: a name is never cut in two by a slip of the mouse. */
export function wholeWords(body: string, { start, end }: Passage): Passage | undefined {
  const picked = body.slice(start, end);
  const from = start + (picked.length - picked.trimStart().length);
  const to = end - (picked.length - picked.trimEnd().length);
  if (to <= from) return undefined;
  let [first, last] = [from, to];
  while (first > 0 && LETTER.test(body.slice(first - 1, first)) && LETTER.test(body.slice(first, first + 1)))
    first -= 1;
  while (
    last < body.length &&
    LETTER.test(body.slice(last, last + 1)) &&
    LETTER.test(body.slice(last - 1, last))
  )
    last += 1;
  return { start: first, end: last };
}

const LETTER = /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u;
