import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import { givenAway, lockScreenOf } from '../../../../src/domain/messages/lock-screen';
import { margaret as person, riverside as service } from '../checks/marked';

const checker = createChecker();
const sms = (text: string) => lockScreenOf({ channel: 'sms', sender: '07700 900999', subject: '', text });
const email = (subject: string, text: string) =>
  lockScreenOf({ channel: 'email', sender: 'Riverside Team', subject, text });

describe('what a locked phone shows (P33)', () => {
  it('of a text: the number and its beginning', () => {
    expect(sms('Hello Maggie.')).toEqual({ sender: '07700 900999', preview: 'Hello Maggie.', cut: false });
    const long = sms('word '.repeat(60));
    expect(long.preview).toHaveLength(178);
    expect(long.cut).toBe(true);
  });

  it('of a text with new lines: four lines', () => {
    expect(sms('One\n\nThree\nFour\nFive').preview).toBe('One\n\nThree\nFour\n');
  });

  it('of an email: the name, the subject and about 90 characters', () => {
    const shown = email('Your visit', `Dear Maggie,\n\n${'word '.repeat(60)}`);
    expect(shown.title).toBe('Your visit');
    expect(shown.preview).toMatch(/^Dear Maggie, {2}word/u);
    expect(shown.preview).toHaveLength(90);
  });

  it('is the beginning of the message, and never ends in half an emoji', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('sms', 'email'),
        (text, channel) => {
          const { preview, cut } = lockScreenOf({ channel, sender: '', subject: '', text });
          const shown = channel === 'sms' ? text : text.replaceAll(/[\r\n]/gu, ' ');
          expect(shown.startsWith(preview)).toBe(true);
          expect(cut).toBe(preview.length < text.length);
          if (cut) expect(preview).not.toMatch(/[\uD800-\uDBFF]$/u);
        },
      ),
    );
  });
});

describe('what it gives away', () => {
  it('are identifiers and conditions in sight, in plain words', () => {
    const text = 'Dear Mrs Holloway, we know you have diabetes. Your NHS number is 999 054 8609.';
    const found = checker.check(text, { channel: 'sms', person });
    const given = givenAway(found, sms(text));
    expect(given.kinds).toEqual(['a name', 'a condition', 'an NHS number']);
    expect(given.findings.map((finding) => finding.text)).toContain('diabetes');
  });

  it('is nothing that only shows when the message is opened', () => {
    const text = `${'We look forward to seeing you. '.repeat(7)}Your NHS number is 999 054 8609.`;
    const found = checker.check(text, { channel: 'sms', person });
    expect(found.some(({ rule }) => rule === 'identifier/nhs-number')).toBe(true);
    expect(givenAway(found, sms(text)).kinds).toEqual([]);
  });

  it('is the subject of an email too, and the beginning of its encrypted body', () => {
    const subject = 'Your Riverside Memory Service visit';
    const text = 'Dear Maggie, we know you have diabetes.';
    const found = checker.check(text, { channel: 'email', subject, person, service });
    const given = givenAway(found, email(subject, text));
    expect(given.kinds).toEqual(expect.arrayContaining(['what kind of care it is', 'a condition']));
    expect(given.findings.map(({ field }) => field)).toContain('subject');
  });

  it.each(['Riverside Memory Service', 'MemoryClinic', 'Memory Clinic'])(
    'is the sender “%s” by itself',
    (sender) => {
      const lockScreen = lockScreenOf({ channel: 'sms', sender, subject: '', text: 'Hello.' });
      const given = givenAway([], lockScreen, ['Memory Clinic', 'Riverside Memory Service']);
      expect(given).toEqual({ findings: [], bySender: true, kinds: ['what kind of care it is'] });
    },
  );

  it('is no landline to call and nothing said of anyone', () => {
    const text = 'Please call 01632 960100 if you are pregnant.';
    expect(givenAway(checker.check(text, { channel: 'sms' }), sms(text)).kinds).toEqual([]);
  });
});
