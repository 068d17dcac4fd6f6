import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from '../../../../src/domain/checks/language/counts';
import { isKnown } from '../../../../src/domain/checks/language/known-words';
import { vocabularyOf } from '../../../../src/domain/checks/language/vocabulary';
import { openSections } from '../../../../src/domain/checks/language/sections';
import { countTable, vocabularyTable, wordTable } from '../../../../tools/language/tables';
import { writeSections } from '../../../../tools/language/write-sections';

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(..."abcdefgh'".split('')), minLength: 1, maxLength: 9 }),
  {
    minLength: 1,
    maxLength: 80,
  },
);

describe('the tables of the language file', () => {
  it('give each count back to within five per cent', () => {
    const counts = fc.uniqueArray(
      fc.tuple(
        fc.tuple(fc.nat(40_000), fc.nat(40_000), fc.nat(40_000)),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
      ),
      { selector: ([numbers]) => numbers.join(' '), maxLength: 60 },
    );
    fc.assert(
      fc.property(counts, (list) => {
        const table = countTable(new Map(list.map(([numbers, n]) => [numbers.join(' '), n])), 0.1);
        const right = list.filter(([[a, b, c], n]) => Math.abs(countOf(table, a, b, c) / n - 1) < 0.05);
        // Two things with one fingerprint in one table are possible, and rare.
        expect(right.length).toBeGreaterThanOrEqual(list.length - 1);
      }),
    );
  });

  it('find no count of what was left out', () => {
    expect(countOf(countTable(new Map([['1 2', 0.5]]), 1), 1, 2)).toBe(0);
    expect(countOf(countTable(new Map(), 1), 1, 2)).toBe(0);
  });

  it('find each word by itself and by its number', () => {
    fc.assert(
      fc.property(words, (list) => {
        const vocabulary = vocabularyOf(vocabularyTable(list));
        expect(list.map((word) => vocabulary.numberOf(word))).toEqual(list.map((_, i) => i));
        expect(list.map((_, i) => vocabulary.wordOf(i))).toEqual(list);
        expect(list.every((word) => isKnown(wordTable(new Set(list)), word))).toBe(true);
      }),
    );
  });

  it('come back from a file as they went in', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), (bytes, shorts, longs) => {
        const file = writeSections('7', { bytes, shorts, longs }).slice();
        const sections = openSections(file.buffer);
        expect(sections.version).toBe('7');
        expect([...sections.bytes('bytes')]).toEqual([...bytes]);
        expect([...sections.shorts('shorts')]).toEqual([...shorts]);
        expect([...sections.words('longs')]).toEqual([...longs]);
        expect(() => sections.bytes('others')).toThrow('no section');
      }),
    );
  });
});
