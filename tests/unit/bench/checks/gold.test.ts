import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGoldLine, pieces, withNewLines } from '../../../bench/checks/gold';

describe('a line of a gold file', () => {
  it('is the text as it was typed, with what is written short marked', () => {
    const { text, spans } = parseGoldLine('{Ur|Your} {appt|appointment} is at 2.15pm.');
    expect(text).toBe('Ur appt is at 2.15pm.');
    expect(spans).toEqual([
      { start: 0, end: 2, wordings: ['Your'] },
      { start: 3, end: 7, wordings: ['appointment'] },
    ]);
  });

  it('may be written in full in several ways', () => {
    expect(parseGoldLine('{doesnt|doesn\'t|does not}').spans[0]?.wordings).toEqual(["doesn't", 'does not']); // prettier-ignore
  });

  it('has neutral words, which have no wording', () => {
    const { text, spans } = parseGoldLine('Will {=ring} you');
    expect(text).toBe('Will ring you');
    expect(spans).toEqual([{ start: 5, end: 9, wordings: [] }]);
  });

  it('writes a new line as a backslash and an n, which counts as one character', () => {
    const { text, spans } = parseGoldLine(String.raw`Hello\n{pls|please} call`);
    expect(text).toBe('Hello\npls call');
    expect(spans[0]?.start).toBe(6);
  });

  it('counts emoji as UTF-16 does', () => {
    expect(parseGoldLine('🙂 {u|you}').spans[0]?.start).toBe(3);
  });

  it.each(['{u|you', 'u}', '{u}', '{|you}', '{a {b|c}}'])(
    'is refused where it is not well formed: %s',
    (line) => {
      expect(() => parseGoldLine(line)).toThrow(/column \d+/u);
    },
  );

  it('tells no words when it is refused', () => {
    expect(() => parseGoldLine('Margaret {u}')).toThrow(/^((?!Margaret).)*$/u);
  });

  it('always has its spans where its marked words stand', () => {
    const word = fc.stringMatching(/^[^{}|\\=\n]{1,12}$/u);
    const piece = fc.oneof(
      word.map((plain) => ({ line: plain, typed: undefined })),
      fc.tuple(word, word).map(([typed, full]) => ({ line: `{${typed}|${full}}`, typed })),
    );
    fc.assert(
      fc.property(fc.array(piece), (all) => {
        const { text, spans } = parseGoldLine(all.map(({ line }) => line).join(''));
        const typed = all.flatMap((each) => (each.typed === undefined ? [] : [each.typed]));
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(typed);
      }),
    );
  });
});

describe('what is scored', () => {
  it('is each piece between white space that has a letter or a digit', () => {
    const text = 'pls – call 999 :-)\nnow.';
    expect(pieces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'pls',
      'call',
      '999',
      'now.',
    ]);
  });

  it('is a clean line with its new lines', () => {
    expect(withNewLines(String.raw`Hello,\nthank you {name}`)).toBe('Hello,\nthank you {name}');
  });
});
