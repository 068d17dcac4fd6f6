import { describe, expect, it } from 'vitest';
import { underLetter } from '../../../../../../src/domain/checks/rules/identifier/under-letter';

const SPACE = 32;
const COMMA = 44;
const words = (letter: string, block: string, parting = SPACE) =>
  underLetter(block, letter.charCodeAt(0), parting).trim();

describe('the words under one letter of a sorted block', () => {
  const block = '\nada alan\nbea ben cai\ndai\n';
  it.each([
    ['a', 'ada alan'],
    ['b', 'bea ben'],
    ['c', 'cai'],
    ['d', 'dai'],
    ['e', ''],
  ])('%s: “%s”', (letter, expected) => {
    expect(words(letter, block)).toBe(expected);
  });

  it('keeps the words of a town together', () => {
    expect(words('m', '\nlower darwen, market harborough,\nmold, neath\n', COMMA)).toBe(
      'market harborough,\nmold,',
    );
  });

  it('finds nothing in an empty block', () => {
    expect(words('a', '\n\n')).toBe('');
  });
});
