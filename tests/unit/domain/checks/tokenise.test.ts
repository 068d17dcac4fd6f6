import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/domain/checks/tokenise';

const texts = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenising', () => {
  it('keeps words with apostrophes, addresses and emoji whole', () => {
    expect(texts("Don’t e-mail o'brien@example.org 👨‍👩‍👧 now!")).toEqual([
      'Don’t',
      'e',
      '-',
      'mail',
      "o'brien@example.org",
      '👨‍👩‍👧',
      'now',
      '!',
    ]);
  });

  it('looks words up in small letters with straight apostrophes', () => {
    expect(tokenise('CAN’T')[0]?.key).toBe("can't");
  });

  it('tells sentences and lines apart, and a decimal point from a full stop', () => {
    expect(tokenise('At 3.40pm. Come\nnow').map((token) => token.sentence)).toEqual([0, 0, 0, 0, 0, 1, 2]);
  });

  it('covers every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/u);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/u);
      }),
    );
  });
});
