import { foldedWords } from './folded-words';
import type { SoughtWord } from './message-search';

/** More words than these are not looked for: they would narrow nothing. */
const MOST_WORDS = 10;

/** What to look for: words by their beginnings, a single letter only as a whole word ("a" begins half of all). */
export function soughtWords(typed: string): SoughtWord[] {
  const words = [...new Set(foldedWords(typed))].filter((word) => word !== '').slice(0, MOST_WORDS);
  return words.map((word) => ({ word, whole: word.length === 1 }));
}
