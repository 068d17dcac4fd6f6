import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import { applyFix, changeOf, fixAll } from '../../../../src/domain/checks/fix';

const checker = createChecker();
const check = (text: string) => checker.check(text, { channel: 'sms' });

describe('fixes', () => {
  it('replaces the marked words and nothing else', () => {
    expect(applyFix('Bring ur letter', { start: 6, end: 8 }, 'your')).toBe('Bring your letter');
  });

  it.each([
    ['See you xx', 'xx', 'See you'],
    ['Thank you 😀, bye', '😀', 'Thank you, bye'],
    ['😀 Thank you', '😀', 'Thank you'],
    ['Good 😀 morning', '😀', 'Good morning'],
    ['Bye xx\nSarah', 'xx', 'Bye\nSarah'],
  ])('takes words out of “%s” without leaving a gap', (text, words, left) => {
    const start = text.indexOf(words);
    expect(applyFix(text, { start, end: start + words.length }, '')).toBe(left);
  });

  it('says which units an editor has to change', () => {
    expect(changeOf('See you xx', { start: 8, end: 10 }, '')).toEqual({ from: 7, to: 10, insert: '' });
  });

  it('puts all right at once, and counts', () => {
    const text = 'Pls bring ur letter tmrw';
    expect(fixAll(text, check(text))).toEqual({ text: 'Please bring your letter tomorrow', applied: 3 });
  });

  it('never applies a fix that would turn the meaning (P35)', () => {
    const text = 'I need 2 see you on Monday 4 March 2025, pt';
    expect(fixAll(text, check(text))).toEqual({ text, applied: 0 });
  });

  it('leaves alone what no longer stands there', () => {
    expect(fixAll('Quite another text', check('Pls bring ur letter'))).toEqual({
      text: 'Quite another text',
      applied: 0,
    });
  });
});
