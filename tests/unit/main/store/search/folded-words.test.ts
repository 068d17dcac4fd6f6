import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  folded,
  foldedWords,
  nameBeginnings,
  nameParts,
} from '../../../../../src/main/store/search/folded-words';

describe('folded words', () => {
  it('lose case, accents and apostrophes', () => {
    expect(folded('Zoë O’Brien ŁUKASZ Straße Ærø')).toBe('zoe obrien lukasz strasse aero');
    expect(foldedWords('Don’t come at 2:30pm, café-bar!')).toEqual([
      'dont',
      'come',
      'at',
      '2',
      '30pm',
      'cafe',
      'bar',
    ]);
    expect(foldedWords('مرحبا Ναι 日本')).toEqual(['مرحبا', 'ναι', '日本']);
  });

  it('hold letters and digits only, whatever the text, and are short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const word of foldedWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
      }),
    );
    expect(foldedWords('x'.repeat(1_000_000))).toEqual(['x'.repeat(64)]);
  });

  it('of names are each part, and joined ones as a whole', () => {
    expect(nameParts('O’Brien-Smith').sort()).toEqual(['brien', 'o', 'obrien', 'obriensmith', 'smith']);
    expect(nameParts('Mary Jane')).toEqual(['mary', 'jane']);
    expect(nameParts(' - ')).toEqual([]);
  });

  it('of a typed name are the beginnings between spaces', () => {
    expect(nameBeginnings("  o'b  SMITH-j ")).toEqual(['ob', 'smithj']);
    expect(nameBeginnings('🙂')).toEqual([]);
  });
});
