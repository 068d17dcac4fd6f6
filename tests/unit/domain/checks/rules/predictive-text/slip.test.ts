import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../../../src/domain/checks/checker';
import type { Finding } from '../../../../../../src/domain/checks/finding';
import { isReadBack } from '../../../../../../src/domain/checks/read-back/read-back';
import { hasDefaultFix } from '../../../../../../src/domain/checks/finding';
import { britishEnglish } from '../../../../../../src/main/read-language';

const checker = createChecker({ language: britishEnglish() });

function slips(text: string): Finding[] {
  return checker.check(text, { channel: 'sms' }).filter(({ rule }) => rule === 'predictive-text/slip');
}

describe('words that predictive text put in the place of others', () => {
  it.each([
    ['Thank you for you letter.', 'you', 'your'],
    ['We will call you tomorrow to hook a new time.', 'hook', 'book'],
    ['Please bring a list of you medicines with you.', 'you', 'your'],
    ['The nurse will visit you at good on Thursday.', 'good', 'home'],
    ['Please let us now if you cannot come.', 'now', 'know'],
    ['You can ring us form 9am to 5pm.', 'form', 'from'],
  ])('are found by their neighbours: %s', (text, word, meant) => {
    const found = slips(text);
    expect(found.map((finding) => [finding.text, finding.fixes[0]])).toEqual([[word, meant]]);
  });

  it('are never put right without asking, since another word means another thing (P35)', () => {
    const found = slips('Please let us now if you cannot come.');
    expect(found).not.toEqual([]);
    for (const finding of found) {
      expect(finding).toMatchObject({ clause: 'P35', turnsMeaning: true });
      expect(hasDefaultFix(finding)).toBe(false);
    }
  });

  it.each([
    'Your appointment is on Tuesday 8 December at 2:15pm.',
    'Please bring your form and a list of your questions.',
    'Amy, your nurse, will be with you at ten.',
    'We have moved to Ware. The home visits go on as before.',
    'Will you let us know by Friday, please?',
  ])('are not seen where every word is at home: %s', (text) => expect(slips(text)).toEqual([]));

  it('keeps the capital of the word it would replace', () => {
    expect(slips('Tour appointment is on Tuesday 8 December.')[0]?.fixes).toEqual(['Your']);
  });

  it('looks at the subject of an email too', () => {
    const subject = 'Please let us now if you cannot come';
    const found = checker.check('', { channel: 'email', subject }).filter((finding) => !isReadBack(finding));
    expect(found.map(({ field, text }) => [field, text])).toEqual([['subject', 'now']]);
  });

  it('is silent without the language', () => {
    const found = createChecker().check('We will call you tomorrow to rook a new time.', { channel: 'sms' });
    expect(found.filter(({ rule }) => rule === 'predictive-text/slip')).toEqual([]);
  });
});
