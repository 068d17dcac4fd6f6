/** One change of a text: `insert` stands in the place of what stood from `from` to `to` (UTF-16 units). */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Words that the computer wrote, and what they stand in the place of. */
export interface Inserted {
  /** Where `words` stand, in the text as it is now (UTF-16 units, end exclusive). */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The writer's own words that stood there; empty where nothing did. */
  readonly before: string;
  /** Spaces that came with the words, before and behind them. */
  readonly lead: string;
  readonly tail: string;
}

const WORD = /[\p{L}\p{M}\p{N}'’]/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}'’]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}'’]+/u;

/** Longer runs of letters are no words. */
const LONGEST = 100;

const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character);
const first = (text: string): string | undefined => Array.from(text.slice(0, 2))[0];
const last = (text: string): string | undefined => Array.from(text.slice(-2)).at(-1);
const wordBefore = (text: string, at: number): string =>
  WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
const wordAfter = (text: string, at: number): string =>
  WORD_AFTER.exec(text.slice(at, at + LONGEST))?.[0] ?? '';

/** Whether the words from `from` to `to` stand alone: no letter goes on before or behind them. */
export function standAlone(text: string, from: number, to: number): boolean {
  const joinsBefore =
    isWord(last(text.slice(Math.max(0, from - 2), from))) && isWord(first(text.slice(from, to)));
  const joinsAfter = isWord(last(text.slice(from, to))) && isWord(first(text.slice(to, to + 2)));
  return !joinsBefore && !joinsAfter;
}

/** What really changed: the beginning and the end that both have are left out, and no character is cut in two. */
export function smallest(text: string, { from, to, insert }: Change): Change {
  const removed = text.slice(from, to);
  const most = Math.min(removed.length, insert.length);
  let head = 0;
  while (head < most && removed[head] === insert[head]) head += 1;
  if (/[\uD800-\uDBFF]$/u.test(removed.slice(0, head))) head -= 1;
  let tail = 0;
  while (tail < most - head && removed.at(-1 - tail) === insert.at(-1 - tail)) tail += 1;
  if (/^[\uDC00-\uDFFF]/u.test(insert.slice(insert.length - tail))) tail -= 1;
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
}

/** Whether a change reaches into the word that stands beside one of its ends. */
function reaches(removed: string, insert: string, end: typeof first, beyond: string): boolean {
  if (isWord(end(removed)) || isWord(end(insert))) return true;
  // A full stop set behind a word belongs to it; a space alone only where it parts or joins two.
  const both = removed + insert;
  return !WORD.test(both) && (both.trim() !== '' || beyond !== '');
}

/**
 * A change as whole words: "intment" put behind "appo" has changed "appo" to "appointment".
 * @param text as it was before the change
 * @returns nothing where nothing changed, or nothing is left that could be shown
 */
export function wholeWords(text: string, change: Change): Inserted | undefined {
  const { from, to, insert } = smallest(text, change);
  const removed = text.slice(from, to);
  if (removed === '' && insert === '') return undefined;
  const nextBefore = wordBefore(text, from);
  const nextAfter = wordAfter(text, to);
  let left = reaches(removed, insert, first, nextAfter) ? nextBefore : '';
  let right = reaches(removed, insert, last, nextBefore) ? nextAfter : '';
  if ((left + insert + right).trim() === '') {
    // Words were taken out: the one beside them shows it.
    left = /\S{1,100}\s*$/u.exec(text.slice(0, from))?.[0] ?? '';
    if (left === '') right = /^\s*\S{1,100}/u.exec(text.slice(to))?.[0] ?? '';
  }
  const before = left + removed + right;
  const after = left + insert + right;
  const lead = /^\s/u.test(before) ? '' : (/^\s+/u.exec(after)?.[0] ?? '');
  const tail = /\s$/u.test(before) ? '' : (/\s+$/u.exec(after.slice(lead.length))?.[0] ?? '');
  const words = after.slice(lead.length, after.length - tail.length);
  if (words.trim() === '') return undefined;
  const start = from - left.length + lead.length;
  return { from: start, to: start + words.length, words, before, lead, tail };
}
