import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/renderer/editor/clean-text';

describe('text from outside', () => {
  it('loses control characters, and the number is told', () => {
    expect(cleanText('Hello\u0000 you\u001B[1m')).toEqual({ text: 'Hello you[1m', removed: 2 });
  });

  it('loses halves of a character and keeps whole ones', () => {
    expect(cleanText('a\uD83D b\uDE42 🙂')).toEqual({ text: 'a b 🙂', removed: 2 });
  });

  it('keeps right-to-left text and its direction marks', () => {
    const text = 'مرحبا \u200F123 שלום';
    expect(cleanText(text)).toEqual({ text, removed: 0 });
  });

  it('has one kind of line end', () => {
    expect(cleanText('a\r\nb\rc\u2028d')).toEqual({ text: 'a\nb\nc\nd', removed: 0 });
  });

  it('is well formed, whatever came, and clean the second time', () => {
    const unit = fc.nat(0xff_ff).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (raw) => {
        const { text } = cleanText(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(cleanText(text)).toEqual({ text, removed: 0 });
      }),
    );
  });
});
