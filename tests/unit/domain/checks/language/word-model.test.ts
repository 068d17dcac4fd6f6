import { describe, expect, it } from 'vitest';
import { standIns } from '../../../../../src/domain/checks/language/stand-ins';
import { tokenise } from '../../../../../src/domain/checks/tokenise';
import { britishEnglish } from '../../../../../src/main/read-language';

const language = britishEnglish();
const { vocabulary, model } = language;
const number = (word: string): number => vocabulary.numberOf(word);
const AROUND = {
  before2: number('to'),
  before1: number('your'),
  after1: number('on'),
  after2: number('the'),
};
const WORDS = ['home', 'hone', 'appointment', 'from', 'form', 'the', 'visit', 'podiatry', 'of', 'nurse'];

describe('a fit that is only of interest above a limit', () => {
  it('is the same above it, and is given up below it alone', () => {
    const fit = model.fitAt(AROUND);
    for (const word of WORDS) {
      const whole = fit(number(word));
      for (const least of [whole - 5, whole - 0.01]) expect(fit(number(word), least)).toBe(whole);
      for (const least of [whole + 0.01, whole + 9])
        expect([whole, Number.NEGATIVE_INFINITY]).toContain(fit(number(word), least));
      expect(fit(number(word), whole + 60)).toBe(Number.NEGATIVE_INFINITY);
    }
  });

  it('finds the same stand-ins as when all were weighed and the weak ones left out', () => {
    const text =
      'Please bring you letter to the clinic. We will see you home you are well. I am not sure of this is the write form. Pleas call up on Monday.';
    const tokens = tokenise(text);
    const strong = standIns(tokens, language, 6);
    for (const { gain } of strong) expect(gain).toBeGreaterThan(6);
    const all = standIns(tokens, language, 0).filter(({ gain }) => gain > 6);
    expect(strong).toEqual(all);
  });
});
