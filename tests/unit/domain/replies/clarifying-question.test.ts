import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import { contextOf } from '../../../../src/domain/checks/context-of';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { MARGARET, SERVICE } from '../../renderer/sample-desk';
import { britishEnglish } from '../../../../src/main/read-language';
import { countSms } from '../../../../src/domain/messages/sms-segments';
import type { Channel } from '../../../../src/domain/messages/channel';
import { clarifyingQuestion } from '../../../../src/domain/replies/clarifying-question';
import { replyMarks } from '../../../../src/domain/replies/marks';

const checker = createChecker({ language: britishEnglish() });
const ask = (text: string, channel: Channel = 'sms', name: string | null = 'Maggie') =>
  clarifyingQuestion({ text, channel }, replyMarks({ subject: '', text, channel }), checker, name);
const WITH_FOOTERS = { ...SERVICE, smsFooter: SERVICE.name, emailFooter: SERVICE.name };
const context = (channel: Channel) => {
  const draft = { channel, subject: 'Re: Your visit', contactPointId: null };
  return contextOf(draft, MARGARET, WITH_FOOTERS, shippedPack, '2026-11-24', []);
};

describe('the question what was meant (P30)', () => {
  it('asks by the very words, letters that stand for words first', () => {
    expect(ask('gd ta, bt wot abt PTA')).toContain('you wrote "PTA"');
    expect(ask('hru')).toBe('Hello Maggie, you wrote "hru". What does this mean? Please write it in full.');
  });

  it('offers no meaning to agree with', () => {
    expect(ask('DNA last wk')).not.toMatch(/did not attend|week/iu);
  });

  it('passes the checks without a finding, and fits one text, whatever short forms there are', () => {
    const forms = ['cn', 'u', '2moro', 'OT', 'PTA', 'bp', 'gd', 'hru', 'brb', 'wtf', 'HbA1c', 'CPA', 'idk', 'DV', 'HIV', 'l8', 'x', 'STI', 'stfu', 'appt', 'meds']; // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...forms), { maxLength: 8 }), (words) => {
        const question = ask(`Hello ${words.join(' and ')} thanks`);
        expect(checker.check(question, context('sms'))).toEqual([]);
        expect(countSms(question, 'govuk-notify').parts).toBe(1);
        expect(question).not.toMatch(/wtf|stfu/iu);
      }),
      { numRuns: 60 },
    );
    const email = ask('re the CPA and PTA pls', 'email');
    expect(checker.check(email, context('email'))).toEqual([]);
    expect(email).toMatch(/^Hello Maggie,\n\nThank you for your email\. You wrote/u);
  });

  it('names nobody where it is not known what to call them', () => {
    expect(ask('hru', 'sms', null)).toMatch(/^Hello, you wrote "hru"\./u);
  });

  it('asks for all of it where no single words can be asked about', () => {
    expect(ask('See you on Tuesday.')).toBe(
      'Hello Maggie, we want to be sure that we understand your message. Please write it again in full words.',
    );
  });
});
