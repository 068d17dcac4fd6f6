import type { Finding } from '../../../../src/domain/checks/finding';
import type { CheckText } from '../../../../src/renderer/editor/findings';

/** A finding on the first place of `words` in `text`. */
export function findingOf(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    rule: 'written-in-full/text-speak',
    severity: 'warn',
    field: 'text',
    start,
    end: start + words.length,
    text: words,
    message: 'This is text speak: write it in full.',
    fixes: [],
    turnsMeaning: false,
    clause: 'P29',
    ...more,
  };
}

/** A check that finds each of these words wherever they stand alone. */
export function checkFor(words: Record<string, Partial<Finding>>): CheckText {
  return (text) =>
    Object.entries(words).flatMap(([word, more]) =>
      [...text.matchAll(new RegExp(`\\b${word}\\b`, 'gu'))].map((match) => ({
        ...findingOf(text, word, more),
        start: match.index,
        end: match.index + word.length,
      })),
    );
}
