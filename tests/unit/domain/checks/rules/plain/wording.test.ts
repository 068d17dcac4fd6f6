import { describe, expect, it } from 'vitest';
import { endOf, piecesOf } from '../../../../../../src/domain/checks/rules/plain/wording';

const choices = { who: 'he|she|my mum' };
/** The words from the first on that a wording takes, or nothing. */
function taken(line: string, text: string): string | undefined {
  const words = text.split(' ');
  const end = endOf(piecesOf(line, choices), words, 0, words.length);
  return end < 0 ? undefined : words.slice(0, end).join(' ');
}

describe('a wording', () => {
  it('takes one of its choices, by name too, and phrases of several words', () => {
    expect(taken('@who ^(fell|has fallen)', 'my mum has fallen over')).toBe('my mum has fallen');
    expect(taken('@who ^(fell|has fallen)', 'they fell')).toBeUndefined();
  });

  it('goes without what may be left out', () => {
    expect(taken('(took) [all|all of] (my) ^(pills)', 'took my pills')).toBe('took my pills');
    expect(taken('(took) [all|all of] (my) ^(pills)', 'took all of my pills')).toBe('took all of my pills');
  });

  it('reaches over a gap with as few words as it can, never across a break', () => {
    expect(taken('he ~2 ^(fell)', 'he then suddenly fell fell')).toBe('he then suddenly fell');
    expect(taken('he ~2 ^(fell)', 'he then very suddenly fell')).toBeUndefined();
    expect(taken('he ~2 ^(fell)', 'he | fell')).toBeUndefined();
    expect(taken('he % ^(fell)', 'he | fell')).toBe('he | fell');
  });

  it('is nothing where a word stands next that it must not have, or where more is said than it ends with', () => {
    expect(taken('^fire !(door|drill)', 'fire door')).toBeUndefined();
    expect(taken('^fire !(door|drill)', 'fire now')).toBe('fire');
    expect(taken('^help $', 'help yourself')).toBeUndefined();
    expect(taken('^help (now|$)', 'help')).toBe('help');
  });

  it('leaves endings open and counts in digits', () => {
    expect(taken('^abus* of ([0-9]{1,3})', 'abusing of 12')).toBe('abusing of 12');
    expect(taken('^abus* of', 'use of')).toBeUndefined();
  });
});
