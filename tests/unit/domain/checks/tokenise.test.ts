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

  it.each([
    ["don't", ['word']],
    ["rock'n'roll'd", ['word']],
    ["o'2", ['word', 'mark', 'number']],
    ['30am', ['word']],
    ['2024', ['number']],
    ['https://example.org/a?b=1', ['link']],
    ['http', ['word']],
    ['www.example.org', ['link']],
    ['a.b+c@example.org', ['link']],
    ['@me', ['link']],
    ['#tag', ['link']],
    ['#1', ['mark', 'number']],
    ['1️⃣', ['emoji']],
    ['café', ['word']],
    ['½', ['word']],
    ['…', ['mark']],
  ] as const)('cuts “%s” the same whatever stands beside it', (piece, kinds) => {
    for (const [before, after] of [
      ['', ''],
      ['Hi ', ' to you'],
      ['é ', ' é'],
      ['x@y.org ', ' x@y.org'],
    ] as const) {
      const own = tokenise(before + piece + after).filter(
        ({ start, end }) => start >= before.length && end <= before.length + piece.length,
      );
      expect(own.map(({ kind }) => kind)).toEqual(kinds);
      expect(own.map(({ text }) => text).join('')).toBe(piece);
    }
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
