import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinMails } from '../../../../../src/domain/trails/joining/trail-content';
import type { KeptMessage } from '../../../../../src/domain/trails/trail';
import { mailText } from '../mail';
import { conversation, mailAt, mailOf, names } from './conversation';

const shuffled = conversation.chain((mails) =>
  fc.record({
    mails: fc.constant(mails),
    order: fc.shuffledSubarray(mails, { minLength: mails.length, maxLength: mails.length }),
  }),
);
const withoutIds = (messages: readonly KeptMessage[]) => messages.map(({ id: _id, ...rest }) => rest);

describe('mails taken apart together', () => {
  it('give the same messages in whatever order they came in, and however many at a time', () => {
    fc.assert(
      fc.property(shuffled, ({ mails, order }) => {
        const whole = joinMails(mails, [], names(1_000));
        const newId = names(2_000);
        let before: KeptMessage[] = [];
        for (let count = 1; count <= order.length; count += 1) {
          before = joinMails(order.slice(0, count), before, newId).messages;
        }
        expect(withoutIds(before)).toEqual(withoutIds(whole.messages));
      }),
      { numRuns: 300 },
    );
  });

  it('keep the id of each message when another mail joins', () => {
    fc.assert(
      fc.property(shuffled, ({ order }) => {
        const newId = names(2_000);
        let before: KeptMessage[] = [];
        for (let count = 1; count <= order.length; count += 1) {
          const { messages } = joinMails(order.slice(0, count), before, newId);
          const ids = messages.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id } of before) expect(ids).toContain(id);
          before = messages;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say which mails each message was found in, and take the newest subject', () => {
    const [first, answer] = [mailOf(0, mailAt(0, 0)), mailOf(1, mailAt(1, 1, { subject: 'Re: Thursday' }))];
    const joined = joinMails([answer, first], [], names(0));
    expect(joined.subject).toBe('Re: Thursday');
    expect(joined.mails).toEqual([first.id, answer.id]);
    expect(joined.messages.map(({ mails }) => mails)).toEqual([[first.id, answer.id], [answer.id]]);
  });

  it('take the subject of the first message that has one where no mail has one, as pasted words tell it', () => {
    const words =
      'From: Daniel\nSent: 19 November 2026 08:31\nTo: North\nSubject: Thursday again\n\nCould it be Friday?';
    const pasted = mailOf(0, mailText(words, { subject: '' }));
    expect(joinMails([pasted], [], names(0)).subject).toBe('Thursday again');
  });

  it('count the mails attached to a mail as its own', () => {
    const mail = mailOf(1, mailAt(1, 0), mailAt(0, 0, { attachedDepth: 1 }));
    const { messages } = joinMails([mail], [], names(0));
    expect(messages.map(({ mails }) => mails)).toEqual([[mail.id], [mail.id]]);
  });
});
