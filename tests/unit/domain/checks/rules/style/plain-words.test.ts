import { describe, expect, it } from 'vitest';
import { advice, advised, advisers } from './advice';

const plain = (text: string) => advised('style/plain-words', text);

describe('an official word', () => {
  it.each([
    ['Treatment commenced on Monday.', 'Treatment started on Monday.'],
    ['Commencing next week, we open at 8am.', 'Starting next week, we open at 8am.'],
    ['She obtained a card.', 'She got a card.'],
    ['We will give you an adequate number of cups.', 'We will give you enough cups.'],
    ['You need an additional form.', 'You need an extra form.'],
    ['An initial talk takes an hour.', 'A first talk takes an hour.'],
    ['Please be advised that your nurse has changed.', 'Your nurse has changed.'],
    ['The majority of our rooms are full.', 'Most of our rooms are full.'],
    ['Please inform us of any changes.', 'Please tell us about any changes.'],
    ['You must be nil by mouth.', 'You must have nothing to eat or drink.'],
  ])('"%s" becomes "%s"', (text, wanted) => {
    expect(plain(text)).toBe(wanted);
  });

  it('becomes what fits its place', () => {
    expect(plain('Please attend the clinic.')).toBe('Please come to the clinic.');
    expect(plain('If you cannot attend, call us.')).toBe('If you cannot come, call us.');
    expect(plain('Please ring us.')).toBe('Please call us.');
  });

  it('is not changed by one key where the plain one must be chosen', () => {
    expect(advice('You can mobilise now.')[0]).toMatchObject({
      fixes: ['walk', 'move about'],
      turnsMeaning: true,
    });
  });

  it.each([
    'Just ring the bell.',
    'Take off your ring before the scan.',
    'Please go to the Renal Unit.',
    'Ask about Attendance Allowance.',
    'The voucher is void after 1 March.',
    'Lean forward, then sit back.',
    'Best wishes to your brother.',
    'We need your informed consent.',
    'She was attended by a nurse.',
    'Assistance dogs are welcome.',
    "The person's bag is here.",
  ])('is right as it stands in "%s"', (text) => {
    expect(advisers(text)).not.toContain('style/plain-words');
  });

  it('stays where the Trust accepts it', () => {
    expect(advisers('Take your medication with food.', { accepted: ['medication'] })).toEqual([]);
  });
});

describe('a negative', () => {
  it('is written out, in the case it has', () => {
    expect(advised('style/contraction', 'Don’t drive.')).toBe('Do not drive.');
    expect(advised('style/contraction', "You can't park here.")).toBe('You cannot park here.');
  });

  it.each(["We'll see you soon.", "Why don't you come?", "It is late, isn't it?", "Can't you come?"])(
    '"%s" stays',
    (text) => {
      expect(advisers(text)).toEqual([]);
    },
  );
});
