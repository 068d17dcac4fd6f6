import { describe, expect, it } from 'vitest';
import { margaret } from '../../marked';
import { phoneInGroups } from '../../../../../../src/domain/checks/rules/style/phone-groups';
import { advice, advised, advisers } from './advice';

describe('a sentence', () => {
  it('of more than twenty words is marked at its first word, with their number', () => {
    const text =
      'Please bring a list of the medicines that you take and your glasses and hearing aids so that the nurse can check them.';
    const [finding] = advice(text);
    expect(finding).toMatchObject({ rule: 'style/long-sentence', text: 'Please', fixes: [] });
    expect(finding?.message).toContain('23 words');
  });

  it.each([
    'Please bring your glasses, hearing aids, inhalers, walking stick, slippers, a dressing gown, a book, a phone, a charger and some change.',
    'Come to: Mill Lane Clinic, First Floor, Left Hand Door, 14 Mill Lane, Upper Hemyock, Near Cullompton, Devon, England, by the back door.',
  ])('that lists things is read otherwise: "%s"', (text) => {
    expect(advisers(text)).not.toContain('style/long-sentence');
  });
});

describe('a whole message', () => {
  const hard =
    'Comprehensive evaluation identifies functional difficulties, environmental restrictions and psychological consequences. ' +
    'Recommendations incorporate therapeutic approaches, technological equipment and educational information. ';

  it('that is hard to read is said to be so once, with an age', () => {
    const findings = advice(hard.repeat(4), { channel: 'email' }).filter(
      ({ rule }) => rule === 'style/reading-age',
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/about age \d\d;/u);
  });

  it('is not judged by a few words, nor is an easy one', () => {
    expect(advisers(hard, { channel: 'email' })).not.toContain('style/reading-age');
    const easy = 'We will see you on Monday. Please bring your card. Come in by the blue door. '.repeat(6);
    expect(advisers(easy, { channel: 'email' })).not.toContain('style/reading-age');
  });
});

describe('a phone number', () => {
  it.each([
    ['02079460123', '020 7946 0123'],
    ['07700900123', '07700 900123'],
    ['01632960100', '01632 960100'],
    ['01164960455', '0116 496 0455'],
    ['01614960123', '0161 496 0123'],
    ['03001234567', '0300 123 4567'],
    ['0800123456', '0800 123456'],
    ['01539512345', '015395 12345'],
  ])('%s is written %s', (digits, grouped) => {
    expect(phoneInGroups(digits)).toBe(grouped);
  });

  it('keeps its digits', () => {
    const service = { name: 'Riverside Team', phones: ['01632 960100'] };
    expect(advised('style/phone', 'This is the Riverside Team. Call (01632)960 100.', { service })).toBe(
      'This is the Riverside Team. Call 01632 960100.',
    );
  });

  it('is not seen in a reference', () => {
    expect(advisers('Your order number is 01234567890.')).not.toContain('style/phone');
  });
});

describe('a link', () => {
  it('that is shortened, or says only "click here", is spoken of', () => {
    expect(advisers('The form is at https://bit.ly/3xYzAb.')).toEqual(['style/link']);
    expect(advisers('Click here: https://www.example.org/book')).toEqual(['style/link']);
  });

  it('that carries the person is to be had without', () => {
    const text = 'Your form: https://www.example.org/form?who=holloway';
    expect(advisers(text)).toEqual([]);
    expect(advice(text, { person: margaret }).find(({ rule }) => rule === 'style/link')).toMatchObject({
      fixes: ['https://www.example.org/form'],
      turnsMeaning: true,
    });
  });
});

describe('a shout', () => {
  it('is put in small letters by one key only where no name can be lost', () => {
    expect(advice('PLEASE BRING YOUR GLASSES')[0]).toMatchObject({
      fixes: ['Please bring your glasses'],
      turnsMeaning: false,
    });
    expect(advice('PLEASE CALL THE OAKFIELD')[0]).toMatchObject({
      rule: 'style/shouting',
      turnsMeaning: true,
    });
  });

  it('is three words and more', () => {
    expect(advisers('Reply YES or NO. The code is ABC DEF GHI.')).toEqual([]);
  });

  it('of exclamation marks needs one', () => {
    expect(advised('style/exclamation', 'See you soon!!')).toBe('See you soon.');
  });
});

describe('advice', () => {
  const official =
    'Commencing 6th August, utilise the lift prior to 14:30. Don’t obtain additional forms. Retain this. Kindly inform us.';

  it('is never more than three findings in a text and five in an email', () => {
    expect(advice(official)).toHaveLength(3);
    expect(advice(official, { channel: 'email' })).toHaveLength(5);
  });

  it('is always only advice', () => {
    expect(new Set(advice(official, { channel: 'email' }).map(({ severity }) => severity))).toEqual(
      new Set(['advise']),
    );
  });

  it('gives way to what is wrong', () => {
    expect(advisers("U don't need it")).toEqual(['style/contraction']);
    expect(advisers('Pls commence 2moro')).toEqual(['style/plain-words']);
    expect(advisers('Dont wait')).toEqual([]);
  });

  it('says nothing of a good message', () => {
    expect(
      advice(
        'Hello Maggie, your visit is at 10:30am on Tuesday 4 March. Please call 01632 960100 to change it.',
        { person: margaret },
      ),
    ).toEqual([]);
  });
});
