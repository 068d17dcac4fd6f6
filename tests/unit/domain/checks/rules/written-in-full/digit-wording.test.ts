import { describe, expect, it } from 'vitest';
import { found, inFull, words } from './alone';

describe('digits that stand for words (P29, P35)', () => {
  it.each([
    ['Best 2 park here', 'Best to park here'],
    ['It is good 2 talk', 'It is good to talk'],
    ['Get back 2 work', 'Get back to work'],
    ['It is 2 late now', 'It is too late now'],
    ['Mum can come 2', 'Mum can come too'],
    ['Not seen you 4 ages', 'Not seen you for ages'],
    ['Ice it 4 10 minutes', 'Ice it for 10 minutes'],
    ['Is any 1 home', 'Is any one home'],
    ['Looking forward 2 seeing her', 'Looking forward to seeing her'],
  ])('reads “%s” as “%s”', (text, right) => {
    expect(inFull(text)).toBe(right);
    expect(found(text).every((finding) => finding.turnsMeaning)).toBe(true);
  });

  it.each([
    'Come at 2 and stay for 4 hours.',
    'Take 4 a day, or 2 at night.',
    'Room 2 is up 2 flights, desk 4 is on floor 2.',
    'Call between 2 and 4, or at 4 if you can.',
    'Your group has 2 men and 4 women, 1 to 2 weeks apart.',
    'We have 2 nurses and 4 carers on. Every 1 to 2 hours.',
    'The dose is 2.4, then 4,000 units. Ratio 4:2.',
    'Clinic 2 call you in turn. Take 2 drink water.',
    'Press 2 to hear it again. Only 4 people came.',
  ])('leaves numbers alone: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
