import { describe, expect, it } from 'vitest';
import { inFull, words } from './alone';

describe('words that are right without an apostrophe elsewhere (P29)', () => {
  it.each([
    ['Tell us if its rubbing', "Tell us if it's rubbing"],
    ['I think its infected.', "I think it's infected."],
    ['Its behind the desk', "It's behind the desk"],
    ['If its red, call us', "If it's red, call us"],
    ['Sorry were running late', "Sorry we're running late"],
    ['and shell be in touch', "and she'll be in touch"],
    ['If not, well find another slot', "If not, we'll find another slot"],
    ['In 2 weeks time', "In 2 weeks' time"],
    ['See next weeks letter', "See next week's letter"],
    ['Your Mondays clinic', "Your Monday's clinic"],
    ['Dr Khans clinic is full', "Dr Khan's clinic is full"],
    ['Bring your mums letter', "Bring your mum's letter"],
    ['Il pop in and ul see me', "I'll pop in and you'll see me"],
    ['I thought id check', "I thought I'd check"],
  ])('puts “%s” right as “%s”', (text, right) => {
    expect(inFull(text)).toBe(right);
  });

  it.each([
    'The strap and its rubber lining, its red light and its own bag.',
    'If its strap rubs, pad it. Its label must have your name.',
    'The hospital and its nearby car park, in its first year.',
    'Its meetings are on Mondays. Its building is new.',
    'The nurses were running late. Were going and staying offered?',
    'We were ill last week. The results were not ready.',
    'You look well. Eat well, sleep well.',
    'A shell on the beach. What the hell. The shed is open.',
    'The clinic is on Mondays and Fridays. Two weeks ago, last week.',
    'Mondays are clinic days. Mums and dads are welcome.',
    'He lets us in. Sea shells.',
  ])('stays quiet: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
