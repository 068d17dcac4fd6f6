import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../../src/domain/checks/checker';
import type { CheckContext } from '../../../../../src/domain/checks/context';
import { findingSchema, hasDefaultFix, type Finding } from '../../../../../src/domain/checks/finding';
import { isReadBack, MOST_READ_BACK } from '../../../../../src/domain/checks/read-back/read-back';
import { britishEnglish } from '../../../../../src/main/read-language';

const checker = createChecker({ language: britishEnglish() });
const today = '2026-11-23';

function readAgain(text: string, context: Partial<CheckContext> = {}): Finding[] {
  return checker.check(text, { channel: 'sms', today, ...context }).filter(isReadBack);
}
const words = (text: string, context: Partial<CheckContext> = {}): string[] =>
  readAgain(text, context).map((finding) => finding.text);

describe('the read-back before sending (P35)', () => {
  it.each([
    ['Please do not take the tablets.', 'not'],
    ['Please do now take the tablets.', 'now'],
    ['You can’t drive home.', 'can’t'],
    ['Your visit is at 2:15pm.', '2:15pm'],
    ['Your visit is at 9 am.', '9 am'],
    ['The nurse comes on Thursday.', 'Thursday'],
    ['We will give you 50 leaflets to take home.', '50'],
    ['Your visit is on 8 December.', '8 December'],
    ['Come before your breakfast.', 'before'],
    ['We will call you tomorrow.', 'tomorrow'],
  ])('shows what could turn the meaning: %s', (text, word) => {
    expect(words(text)).toContain(word);
  });

  it('asks of a weekday and its date nothing, since each proves the other', () => {
    expect(words('Your visit is on Tuesday 8 December.')).toEqual([]);
  });

  it('shows the two as one where they cannot be compared, because the day is not known', () => {
    const found = checker
      .check('Your visit is on Tuesday 8 December.', { channel: 'sms' })
      .filter(isReadBack);
    expect(found.map(({ text }) => text)).toEqual(['Tuesday 8 December']);
  });

  it('leaves to a finding what that one speaks of', () => {
    const found = checker.check('Your visit is on Monday 8 December.', { channel: 'sms', today });
    expect(found.map(({ rule }) => rule)).toEqual(['predictive-text/date-mismatch']);
  });

  it.each([
    'Call 01632 960100 or 111, or 999 in an emergency.',
    'See https://example.org/2026/15 for more.',
    'Reference 104882 and [[15]] are yours.',
    'Our postcode: LE1 5WZ.',
  ])('asks of no telephone number, link or code: %s', (text) => expect(words(text)).toEqual([]));

  it('is not there while somebody writes, and nothing else is missing then', () => {
    const text = 'Please do not come to ur appt.';
    const all = checker.check(text, { channel: 'sms', today });
    expect(all.some(isReadBack)).toBe(true);
    const whileWriting = checker.checkWhileWriting(text, { channel: 'sms', today });
    expect(whileWriting).toEqual(all.filter((finding) => !isReadBack(finding)));
  });

  it('never has more than four words, from the subject and the text together', () => {
    const text =
      'Do not take 15 mg before 9am. You can’t come on Thursday or on 8 January, and won’t be seen until 2:15pm.';
    const subject = 'Not on Thursday at 9:30am';
    expect(words(text)).toHaveLength(MOST_READ_BACK);
    expect(readAgain(text, { channel: 'email', subject })).toHaveLength(MOST_READ_BACK);
    const both = readAgain('Please do not drive.', { channel: 'email', subject });
    expect(both.map(({ field, text: word }) => [field, word])).toEqual(
      expect.arrayContaining([
        ['text', 'not'],
        ['subject', '9:30am'],
      ]),
    );
  });

  it('offers the other word in the same case, and never by default', () => {
    const [finding] = readAgain('Not today, please.');
    expect(finding).toMatchObject({ text: 'Not', severity: 'advise', turnsMeaning: true, clause: 'P35' });
    expect(finding?.fixes).toContain('Now');
    expect(finding !== undefined && hasDefaultFix(finding)).toBe(false);
  });

  it('needs no language to show a negation', () => {
    const found = createChecker().check('Please do not take it.', { channel: 'sms' });
    expect(found.filter(isReadBack).map(({ text }) => text)).toEqual(['not']);
  });

  it('marks at most four words that stand where it says, and none that is marked already', () => {
    const piece = fc.constantFrom('not', '15 mg', '2:15pm', 'Thursday', 'Tuesday 9 December', 'ur', 'can’t', 'before', '8 January', '50', '😀', '1', 'May', 'am', 'on the 8th, a Monday', '00', '\uD800', '('); // prettier-ignore
    const message = fc.array(fc.tuple(piece, fc.constantFrom(' ', ', ', '. ', '\n', '')), { maxLength: 20 });
    fc.assert(
      fc.property(message, (pieces) => {
        const text = pieces.flat().join('');
        const findings = checker.check(text, { channel: 'sms', today });
        expect(findings.filter(isReadBack).length).toBeLessThanOrEqual(MOST_READ_BACK);
        let last = 0;
        for (const finding of findings) {
          expect(() => findingSchema.parse(finding)).not.toThrow();
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.start).toBeGreaterThanOrEqual(last);
          last = finding.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Tuesday 8 December ',
    '8 December (Tuesday',
    'not ',
    '9:15 ',
    'Monday and ',
    '1 Dec, 2 ',
    'today ',
  ])('stays quick on a hundred thousand characters of “%s”', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    checker.check(text, { channel: 'sms', today });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
