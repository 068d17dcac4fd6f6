import type { Passage } from './passage';

/** Where words stand in a text as whole words, whatever is between them and in small or capital letters. */
export function wordsIn(words: string, text: string): Passage[] {
  const parts = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (parts.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]{1,3}')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
