import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { envelopeFault } from '../../../../../src/main/send/adapters/envelope-check';
import { buildMail } from '../../../../../src/main/send/adapters/smtp-mail';
import type { Envelope } from '../../../../../src/main/send/send-adapter';

const envelope: Envelope = {
  reference: '01890000-0000-7000-8000-000000000001',
  channel: 'email',
  from: 'clinic@example.org',
  fromName: 'Community Clinic',
  to: 'sam@example.com',
  subject: 'Your appointment',
  text: 'See you at 2pm.',
  files: [],
  template: null,
};

const HEADERS = [
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-plainword-reference',
];

describe('a mail as it is built', () => {
  it('has one sender, one recipient, its own headers and its own words, whatever is written in it', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 });
    const parts = fc.constantFrom(
      '\n',
      '\n.\n',
      '"',
      '<a@example.net>',
      ',',
      ';',
      'Bcc: ',
      '=?utf-8?Q?x?=',
      ' ',
    );
    const mixed = fc
      .array(fc.oneof(words, parts), { maxLength: 6 })
      .map((pieces) => pieces.join(''))
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(mixed, mixed, mixed, async (subject, fromName, text) => {
        const one = { ...envelope, subject, fromName, text };
        fc.pre(envelopeFault(one, 'email') === null);
        const mail = await simpleParser(await buildMail(one), { skipTextToHtml: true });
        const names = mail.headerLines.map(({ key }) => key);
        expect(names.toSorted()).toEqual(HEADERS);
        expect(mail.from?.value.map(({ address }) => address)).toEqual([envelope.from]);
        expect(mail.to).toMatchObject({ value: [{ address: envelope.to }] });
        expect(mail.text?.trimEnd()).toBe(text.replace(/\r\n?/gu, '\n').trimEnd());
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the subject’s words however international', async () => {
    for (const subject of ['[secure] Ŵythnos nesaf', 'ваш приём '.repeat(12).trim(), '🌼'.repeat(40), '=?no'])
      expect((await simpleParser(await buildMail({ ...envelope, subject }))).subject).toBe(subject);
  });
});
