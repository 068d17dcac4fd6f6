import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost } from '../../../../../../../src/domain/checks/rules/written-in-full/spelling/edit-cost';

const cost = (typed: string, meant: string): number => editCost(typed, meant, 100);

describe('what a slip costs', () => {
  it('is nothing where nothing slipped', () => {
    expect(cost('clinic', 'clinic')).toBe(0);
  });

  it.each([
    ['a doubled letter', 'recomend', 'recommend', 'a lost one', 'recmmend'],
    ['a silent letter', 'nife', 'knife', 'another first letter', 'xnife'],
    ['a vowel for a vowel', 'definately', 'definitely', 'a consonant for it', 'defintbely'],
    ['letters changed about', 'nusre', 'nurse', 'another letter', 'nurze'],
    ['a neighbour on the keyboard', 'clinuc', 'clinic', 'a letter far away', 'clinpc'],
    ['ph written f', 'fysio', 'physio', 'any other beginning', 'mysio'],
    ['an ending in -ys', 'familys', 'families', 'a lost syllable', 'famies'],
  ])('is less for %s (%s) than for %s', (_, likely, meant, __, unlikely) => {
    expect(cost(likely, meant)).toBeGreaterThan(0);
    expect(cost(likely, meant)).toBeLessThan(cost(unlikely, meant));
  });

  it('sees letters changed about at the very beginning within a low limit', () => {
    expect(editCost('hte', 'the', 4)).toBeLessThanOrEqual(4);
  });

  it('is never less than nothing, and beyond a limit only known to be beyond it', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghilmnoprstuwy')),
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 20, noNaN: true }), (one, other, limit) => {
        const whole = cost(one, other);
        expect(whole).toBeGreaterThanOrEqual(0);
        const limited = editCost(one, other, limit);
        if (whole <= limit) expect(limited).toBe(whole);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});
