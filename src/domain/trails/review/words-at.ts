import type { Passage } from './passage';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

interface Letters {
  readonly text: string;
  /** Where each unit of `text` stands in the body. */
  readonly places: readonly number[];
}

/**
 * Where words stand in a body that may be broken into other lines and have other signs between them: told by letters
 * and digits alone, and only where they stand once, as whole words. Undefined where that is not certain.
 */
export function wordsAt(body: string, words: string): Passage | undefined {
  const sought = lettersOf(words).text;
  if (sought === '') return undefined;
  const letters = lettersOf(body);
  const at = letters.text.indexOf(sought);
  if (at === -1 || letters.text.indexOf(sought, at + 1) !== -1) return undefined;
  const first = letters.places[at];
  const last = letters.places[at + sought.length - 1];
  if (first === undefined || last === undefined) return undefined;
  if (LETTER.test(letterBefore(body, first)) || LETTER.test(letterAfter(body, last + 1))) return undefined;
  return withSigns(body, words, { start: first, end: last + 1 });
}

function lettersOf(text: string): Letters {
  let letters = '';
  const places: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    letters += match[0];
    for (let i = 0; i < match[0].length; i += 1) places.push(match.index + i);
  }
  return { text: letters, places };
}

function letterBefore(body: string, at: number): string {
  return /[\s\S]$/u.exec(body.slice(Math.max(0, at - 2), at))?.[0] ?? '';
}

function letterAfter(body: string, at: number): string {
  return /^[\s\S]/u.exec(body.slice(at, at + 2))?.[0] ?? '';
}

/** The signs that the words began and ended with belong to them where they stand here too: the full stop of a sentence. */
function withSigns(body: string, words: string, { start, end }: Passage): Passage {
  const lead = /^[^\p{L}\p{M}\p{N}]*/u.exec(words)?.[0] ?? '';
  const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(words)?.[0] ?? '';
  let [from, to] = [start, end];
  for (let i = 1; i <= lead.length && body[start - i] === lead[lead.length - i]; i += 1) from -= 1;
  for (let i = 0; i < tail.length && body[end + i] === tail[i]; i += 1) to += 1;
  return { start: from, end: to };
}
