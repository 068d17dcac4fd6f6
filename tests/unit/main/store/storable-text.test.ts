import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storableText } from '../../../../src/main/store/storable-text';

describe('storable text', () => {
  it('shows NUL and halves of surrogate pairs as unreadable', () => {
    expect(storableText('a\0b\ud83dc\ude42')).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });

  it('leaves every whole text as it is, of the same length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(storableText(text)).toBe(text.replaceAll('\0', '\uFFFD'));
        expect(storableText(text)).toHaveLength(text.length);
      }),
    );
  });
});
