import { describe, expect, it } from 'vitest';
import { marked, putRight } from '../../marked';

const rule = 'written-in-full/emoji';

describe('emoji (P29)', () => {
  it.each([
    ['See you then 😀', ['😀']],
    ['Family 👨‍👩‍👧‍👦 and flag 🇬🇧 and thumb 👍🏽', ['👨‍👩‍👧‍👦', '🇬🇧', '👍🏽']],
    ['Thank you :) and <3 and ;-)', [':)', '<3', ';-)']],
    ['Much ❤️', ['❤️']],
  ])('marks each in “%s” as one', (text, emoji) => {
    expect(marked(rule, text)).toEqual(emoji);
  });

  it.each([
    'Open (9am: 5pm) at 3:30 / 4:30; see https://example.org/:)',
    'Registered ® and © and ™, 20°C, ✔ done, ☎ 01632 960100',
    'Ratio 1:1 (note: done)',
  ])('stays quiet: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('takes them out without leaving a gap', () => {
    expect(putRight(rule, 'Thank you 😀 for coming :)')).toBe('Thank you for coming');
  });
});
