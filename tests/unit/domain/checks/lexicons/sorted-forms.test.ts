import { describe, expect, it } from 'vitest';
import { JOINED_WORDS } from '../../../../../src/domain/checks/lexicons/joined-words';
import { MISSPELLINGS } from '../../../../../src/domain/checks/lexicons/misspellings/all';
import { wordingsIn } from '../../../../../src/domain/checks/lexicons/sorted-forms';

/** Every form of a lexicon with its wordings, in the order in which they stand there. */
function entriesOf(block: string): [string, string][] {
  return block.split(/; |\n/u).flatMap((entry): [string, string][] => {
    const at = entry.indexOf('=');
    return at > 0 ? [[entry.slice(0, at), entry.slice(at + 1)]] : [];
  });
}

describe('a lexicon that is looked up where it lies', () => {
  it.each([...MISSPELLINGS, JOINED_WORDS].map((block) => [block.slice(1, 12), block]))(
    'from “%s” on is sorted, so that every form is found',
    (_begins, block) => {
      const entries = entriesOf(block);
      expect(entries.length).toBeGreaterThan(100);
      const forms = entries.map(([form]) => form);
      expect(forms).toEqual(forms.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      for (const [form, wordings] of entries) expect(wordingsIn(block, form)).toBe(wordings);
    },
  );

  it('holds nothing that is not one of its forms', () => {
    const block = '\nab=a b; abc=a b c\nx=why\n';
    const others = ['', 'a', 'abcd', 'b', 'why', '=', ';', 'z', 'ab=a'];
    expect(others.map((form) => wordingsIn(block, form))).toEqual(others.map(() => undefined));
    expect(['ab', 'abc', 'x'].map((form) => wordingsIn(block, form))).toEqual(['a b', 'a b c', 'why']);
    expect(wordingsIn('', 'ab')).toBeUndefined();
  });
});
