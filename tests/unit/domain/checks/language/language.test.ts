import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../../../src/domain/checks/language/model-words';
import { readLanguage } from '../../../../../src/domain/checks/language/language';
import { britishEnglish } from '../../../../../src/main/read-language';

const language = britishEnglish();
const { vocabulary, model } = language;

/** How well a word fits between others, by their words. */
function fit([before2, before1]: [string, string], word: string, [after1, after2]: [string, string]): number {
  return model.fitAt({
    before2: vocabulary.numberOf(before2),
    before1: vocabulary.numberOf(before1),
    after1: vocabulary.numberOf(after1),
    after2: vocabulary.numberOf(after2),
  })(vocabulary.numberOf(word));
}

describe('British English as the checks know it', () => {
  it.each(['appointment', 'colour', 'physiotherapy', 'mum', "isn't", 'monday', 'organise'])(
    'knows “%s”',
    (word) => expect(language.knows(word)).toBe(true),
  );

  it.each(['appointement', 'tmrw', 'xqzv', ''])('does not know “%s”', (word) =>
    expect(language.knows(word)).toBe(false),
  );

  it('finds each word again by its number', () => {
    expect(vocabulary.size).toBeGreaterThan(20_000);
    for (let number = 0; number < vocabulary.size; number += 97)
      expect(vocabulary.numberOf(vocabulary.wordOf(number))).toBe(number);
    expect(vocabulary.numberOf('qqqqq')).toBe(-1);
    expect(vocabulary.wordOf(vocabulary.size)).toBe('');
    expect(vocabulary.wordOf(-1)).toBe('');
  });

  it('holds a word likelier where it is said than where it is not', () => {
    expect(fit(['to', 'your'], 'home', ['on', CLASSES.day])).toBeGreaterThan(
      fit(['to', 'your'], 'hone', ['on', CLASSES.day]),
    );
    expect(fit(['your', 'appointment'], 'is', ['on', CLASSES.day])).toBeGreaterThan(
      fit(['your', 'appointment'], 'us', ['on', CLASSES.day]),
    );
  });

  it('holds frequent words more frequent', () => {
    expect(model.frequency(vocabulary.numberOf('the'))).toBeGreaterThan(
      model.frequency(vocabulary.numberOf('podiatry')),
    );
  });

  it('knows which words are taken for which', () => {
    const { starts, numbers } = language.partners;
    const form = vocabulary.numberOf('form');
    const partners = [...numbers.subarray(starts[form], starts[form + 1])].map((each) =>
      vocabulary.wordOf(each),
    );
    expect(partners).toContain('from');
  });

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['another file', new TextEncoder().encode('{"not":"a language"} and more of it').slice().buffer],
  ])('refuses %s', (_what, file) => expect(() => readLanguage(file)).toThrow('language file'));
});
