import { describe, expect, it } from 'vitest';
import { readLists } from '../../../../../../src/domain/checks/rules/plain/first-words';
import { plainWords } from '../../../../../../src/domain/checks/rules/plain/plain-words';
import { TermIndex } from '../../../../../../src/domain/checks/rules/plain/term-index';
import { tokenise } from '../../../../../../src/domain/checks/tokenise';

const found = (terms: TermIndex<string>, text: string) => {
  const plain = plainWords(tokenise(text));
  return terms.all(plain).map(({ from, to, value }) => [plain.words.slice(from, to).join(' '), value]);
};

describe('terms by their first word', () => {
  it('finds the longest, and of equal ones that of the list given first', () => {
    const terms = new TermIndex([
      ['chest, chest pain\nbad chest', 'one'],
      ['chest pain, self-harm', 'two'],
    ]);
    expect(found(terms, 'Chest pain or a bad chest, or self harm, then your chest.')).toEqual([
      ['chest pain', 'one'],
      ['bad chest', 'one'],
      ['self harm', 'two'],
      ['chest', 'one'],
    ]);
  });

  it('never joins words of two sentences, nor across a comma', () => {
    const terms = new TermIndex([['chest pain', 'one']]);
    expect(found(terms, 'It is your chest. Pain is common. Chest, pain.')).toEqual([]);
  });

  it('finds terms of a list that is made after a field was looked through', () => {
    const tokens = tokenise('Your zebra crossing is shut.');
    const first = new TermIndex([['crossing', 'one']]);
    expect(first.all(plainWords(tokens))).toHaveLength(1);
    const second = new TermIndex([['zebra crossing', 'two']]);
    expect(second.all(plainWords(tokens))).toHaveLength(1);
  });

  it('finds the same when more lists exist than there are bits to tell them apart', () => {
    const words = Array.from({ length: 70 }, (_, i) => `word${i}`);
    const lists = words.map((word) => new TermIndex([[`${word}, ${word} again`, word]]));
    for (const [i, list] of lists.entries())
      expect(found(list, 'word3 word64 again, word33 and word69.')).toEqual(
        { 3: [['word3', 'word3']], 33: [['word33', 'word33']], 64: [['word64 again', 'word64']], 69: [['word69', 'word69']] }[i] ?? [],
      ); // prettier-ignore
  });

  it('can have its lists read one at a step before any field comes', () => {
    const terms = new TermIndex([['quokka', 'one']]);
    const steps = [...readLists()];
    expect(steps.length).toBeGreaterThan(0);
    expect([...readLists()]).toEqual([]);
    expect(found(terms, 'A quokka.')).toEqual([['quokka', 'one']]);
  });
});
