import { describe, expect, it } from 'vitest';
import { findingsOf, firstFix, marked, putRight } from '../../marked';

const rule = 'written-in-full/text-speak';

describe('text speak (P29)', () => {
  it.each([
    ['Pls call us b4 3pm tmrw', 'Please call us before 3pm tomorrow'],
    ['THX FOR LETTING US KNOW', 'THANKS FOR LETTING US KNOW'],
    ['Thx for letting us know', 'Thanks for letting us know'],
    ['thx for letting us know', 'thanks for letting us know'],
    ['U can bring a friend', 'You can bring a friend'],
    ['We will b there and see wot u need', 'We will be there and see what you need'],
    ['How r u', 'How are you'],
    ['Bring ur letter', 'Bring your letter'],
    ['Ur welcome', "You're welcome"],
    ['ur being seen today', "you're being seen today"],
    ['We are gonna be late', 'We are going to be late'],
    ['Nothin to pay, goin home', 'Nothing to pay, going home'],
    ['We are sooo sorry', 'We are so sorry'],
    ['See you then xx', 'See you then'],
    ['See you then lol', 'See you then'],
    ['Come wit your mum', 'Come with your mum'],
    ['Ask bout parking', 'Ask about parking'],
    ['We are @ the clinic @3pm', 'We are at the clinic at 3pm'],
    ['Mum n dad can come', 'Mum and dad can come'],
  ])('puts “%s” right as “%s”', (text, right) => {
    expect(putRight(rule, text)).toBe(right);
  });

  it.each([
    'The programme starts at the community centre.',
    'Your GP, the NHS and the ward on Level 2, Area B.',
    'Make a U-turn at the R&D building.',
    'The team from the U.S. visited.',
    'Your bout of illness, and a wit of note.',
    'Vitamin B and vitamin C, hepatitis B and C.',
    'Ward 4 is open at 4. Take 2 tablets at 2pm.',
    'Flat 2b, 4a High Street, room D8.',
    'Please see https://example.org/u/b4?ur=thx or write to pls@example.org.',
    'The cause of the delay, and a till at the till.',
    'Ring IEEE about part XXX.',
    'Bring your own cuppa, ta ra to Zbigniew Xylophone Quux.',
    'Doctor da Silva will call.',
  ])('leaves plain English alone: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('never takes an unknown word for text speak', () => {
    expect(marked(rule, 'Please flurble the quixnar before grebing.')).toEqual([]);
  });

  it('finds a digit that stands for a word, and never makes its fix a default one (P35)', () => {
    const [finding] = findingsOf(rule, 'I need 2 see you');
    expect(finding).toMatchObject({ text: '2', fixes: ['to'], turnsMeaning: true });
    expect(putRight(rule, 'I need 2 see you')).toBe('I need 2 see you');
    expect(firstFix(rule, 'A letter 4 you')).toBe('A letter for you');
  });

  it('takes a form in capitals for the abbreviation it may be', () => {
    expect(marked(rule, 'The RN and the ATM are in BC.')).toEqual([]);
  });

  it('does not offer an obscene wording', () => {
    expect(findingsOf(rule, 'rofl lmao')).toMatchObject([
      { fixes: ['', 'rolling on the floor laughing'] },
      { fixes: [''] },
    ]);
  });
});
