import { describe, expect, it } from 'vitest';
import { findingsOf, marked, putRight } from '../../marked';

const rule = 'written-in-full/apostrophe';

describe('lost apostrophes (P29)', () => {
  it.each([
    ['Im sorry, we cant come', "I'm sorry, we cannot come"],
    ['Dont worry, thats fine', "Do not worry, that's fine"],
    ['Its not open and ill call you', "It's not open and I'll call you"],
    ['Ill see you then', "I'll see you then"],
    ['Were going to be late', "We're going to be late"],
    ['Well call you at 5', "We'll call you at 5"],
    ['id like to help', "I'd like to help"],
    ['Lets meet on Monday', "Let's meet on Monday"],
    ['DONT COME TODAY', 'DO NOT COME TODAY'],
  ])('puts “%s” right as “%s”', (text, right) => {
    expect(putRight(rule, text)).toBe(right);
  });

  it.each([
    'I am ill. Please call the ward.',
    'If you feel ill call the ward.',
    'The team and its own office, in its a-to-z.',
    'Were you at home when we called?',
    'Were going and staying both offered?',
    'We were going to call. They were closed.',
    'Well, see you then. You did well.',
    'Bring your ID. It was a shell.',
    'He lets us know, and they wed in May.',
    'The IM injection, and IVE Ltd.',
    "We can't come, and it's fine.",
  ])('stays quiet: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('offers the contraction as well', () => {
    expect(findingsOf(rule, 'we cant come')).toMatchObject([{ fixes: ['cannot', "can't"] }]);
  });
});
