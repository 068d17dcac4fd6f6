import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts, markedWords } from '../../../../../../src/renderer/screens/replies/words/marked';
import { marksAt } from '../sample-replies';

const NONE = { emergency: [], offensive: [], textSpeak: [] };

describe('what is marked in a reply', () => {
  it('keeps every letter, whatever is marked', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    const spans = fc.array(span, { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        spans,
        spans,
        spans,
        (text, emergency, offensive, textSpeak) => {
          const parts = markedParts(text, { emergency, offensive, textSpeak });
          expect(parts.map(({ words }) => words).join('')).toBe(text);
        },
      ),
    );
  });

  it('cuts where a mark begins and ends, and leaves the rest plain', () => {
    const text = 'can u ring tmrw';
    const parts = markedParts(text, marksAt(text, { textSpeak: ['u', 'tmrw'] }));
    expect(parts.map(({ words, kinds }) => [words, ...kinds])).toEqual([
      ['can '],
      ['u', 'textSpeak'],
      [' ring '],
      ['tmrw', 'textSpeak'],
    ]);
  });

  it('says of words that are marked twice what counts first in front', () => {
    const text = 'od on pills';
    const parts = markedParts(text, marksAt(text, { emergency: ['od on pills'], textSpeak: ['od'] }));
    expect(parts.map(({ words, kinds }) => [words, ...kinds])).toEqual([
      ['od', 'emergency', 'textSpeak'],
      [' on pills', 'emergency'],
    ]);
  });

  it('of an empty text, or one without marks, is the text alone', () => {
    expect(markedParts('', NONE)).toEqual([]);
    expect(markedParts('Fine.', NONE)).toEqual([{ start: 0, words: 'Fine.', kinds: [] }]);
  });

  it('is named once, as it was written', () => {
    const text = 'u said u know';
    const spans = [
      { start: 0, end: 1 },
      { start: 7, end: 8 },
    ];
    expect(markedWords(text, spans)).toEqual(['u']);
  });
});
