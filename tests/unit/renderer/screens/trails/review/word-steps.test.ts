import { describe, expect, it } from 'vitest';
import { stepWords, wholeWords } from '../../../../../../src/renderer/screens/trails/review/word-steps';

const BODY = 'Ask Sheila Marsh, not me.';
const words = (passage: { start: number; end: number } | undefined) =>
  passage === undefined ? undefined : BODY.slice(passage.start, passage.end);

describe('words picked with the keyboard', () => {
  it('begin at the first word, go word by word, and stop at the ends', () => {
    const first = stepWords(BODY, undefined, 1, false);
    expect(words(first)).toBe('Ask');
    expect(words(stepWords(BODY, first, 1, false))).toBe('Sheila');
    expect(words(stepWords(BODY, first, -1, false))).toBe('Ask');
    expect(words(stepWords(BODY, undefined, -1, false))).toBe('me.');
  });

  it('grow and shrink by a word', () => {
    const more = stepWords(BODY, { start: 4, end: 10 }, 1, true);
    expect(words(more)).toBe('Sheila Marsh,');
    expect(words(stepWords(BODY, more, -1, true))).toBe('Sheila');
    expect(words(stepWords(BODY, { start: 4, end: 10 }, -1, true))).toBe('Sheila');
  });
});

describe('words marked with the mouse', () => {
  it('are whole words, without the spaces about them', () => {
    expect(words(wholeWords(BODY, { start: 5, end: 13 }))).toBe('Sheila Marsh');
    expect(words(wholeWords(BODY, { start: 3, end: 11 }))).toBe('Sheila');
  });

  it('are nothing where only a space was marked', () => {
    expect(wholeWords(BODY, { start: 3, end: 4 })).toBeUndefined();
  });
});
