import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../../src/domain/trails/dates/find-date';
import { tieOf, tiesOf } from '../../../../../src/domain/trails/joining/mail-ties';
import type { MailText } from '../../../../../src/domain/trails/mail-text';
import { mailText, pasted } from '../mail';
import { conversation, mailAt } from './conversation';

const tie = (a: MailText, b: MailText) => tieOf(tiesOf([a]), tiesOf([b]));
const bare = { messageId: null, references: [] };
const SERVICE = { name: 'North Therapy', address: 'north@example.nhs.uk' };
const LETTER = 'Our office is closed over Christmas and opens again on 4 January.';

/** An answer to a mail that is not here. */
const answered = (text: string) => mailText(text, { messageId: null, references: ['<gone@example.org>'] });
/** The letter, to one of those it went to. */
const letterTo = (address: string, id: string) =>
  mailText(LETTER, { messageId: id, from: SERVICE, to: [{ name: '', address }] });
/** What one of them answers to it. */
const answerOf = (address: string) =>
  mailText(
    `Thank you.\n\nOn 20 Nov 2026 at 09:00, North Therapy <north@example.nhs.uk> wrote:\n> ${LETTER}`,
    {
      messageId: `<${address}>`,
      references: ['<letter@x>'],
      from: { name: '', address },
      to: [SERVICE],
    },
  );

describe('two mails', () => {
  it('are tied where one answers the other, by its message id', () => {
    expect(tie(mailAt(0, 0), mailAt(1, 0))).toBe('answers');
    expect(tie(mailAt(0, 0), mailAt(2, 0))).toBeNull();
  });

  it('are tied where both answer a mail that is not here', () => {
    expect(tie(answered('I can come.'), answered('I can’t come after all.'))).toBe('shares');
  });

  it('are tied by a message that one quotes and the other is, without any message id', () => {
    expect(tie(mailAt(0, 0, bare), mailAt(1, 1, bare))).toBe('shares');
    expect(tie(mailAt(0, 0, bare), mailAt(1, 0, bare))).toBeNull();
  });

  it('are tied to words pasted out of one of them', () => {
    const words = pasted('From: Daniel <daniel@example.org>\nSent: 19 November 2026 08:31\nTo: North Therapy\nSubject: Thursday\n\nThursday is difficult for us, could you come another day please?'); // prettier-ignore
    expect(tie(mailAt(0, 0), { ...words, ...bare })).toBe('shares');
  });

  it('are not tied by a letter that went to each alone, nor by what two people answer to it', () => {
    expect(tie(letterTo('ann@example.org', '<a@x>'), letterTo('tom@example.org', '<b@x>'))).toBeNull();
    expect(tie(answerOf('ann@example.org'), answerOf('tom@example.org'))).toBeNull();
  });

  it('are not tied by a short “Thank you” of another day, nor by saying nothing', () => {
    const thanks = (date: string) => mailText('Thank you', { ...bare, date: readDate(date) });
    expect(tie(thanks('Thu, 19 Nov 2026 08:31:00 +0000'), thanks('Fri, 20 Nov 2026 08:31:00 +0000'))).toBeNull(); // prettier-ignore
    expect(tie(mailText('', bare), mailText('', bare))).toBeNull();
  });

  it('are tied the same whichever comes first', () => {
    fc.assert(
      fc.property(conversation, fc.boolean(), (mails, isBare) => {
        const ties = mails.map(({ texts }) =>
          tiesOf(texts.map((text) => (isBare ? { ...text, ...bare } : text))),
        );
        for (const a of ties) for (const b of ties) expect(tieOf(a, b)).toBe(tieOf(b, a));
      }),
    );
  });
});
