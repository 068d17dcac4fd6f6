import { describe, expect, it } from 'vitest';
import { readAttachment } from '../../../../../src/main/inbox/mail-files/read-attachment';
import { readMailBytes } from '../../../../../src/main/inbox/mail-files/read-mail-bytes';
import { writtenMsg } from './written-msg';

const HEADERS = [
  'Message-ID: <two@example.org>',
  'In-Reply-To: <one@example.org>',
  'References: <zero@example.org>\r\n <one@example.org>',
].join('\r\n');
const LARGE = Buffer.alloc(900_001, 'Twelve pages of a plan. ');
const coded = (bytes: Buffer) => bytes.toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
const part = (name: string, bytes: Buffer) =>
  `Content-Type: application/pdf; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${coded(bytes)}\r\n`;
const mixed = (boundary: string, ...parts: string[]) =>
  `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${parts.map((each) => `--${boundary}\r\n${each}`).join('')}--${boundary}--\r\n`; // prettier-ignore

const text = 'Content-Type: text/plain\r\n\r\nSee this\r\n';
const inner = `From: Eve <eve@example.org>\r\nSubject: Inner\r\nMIME-Version: 1.0\r\n${mixed('i', text, part('deep.pdf', LARGE), part('small.pdf', Buffer.from('small')))}`;
const outer = Buffer.from(
  `From: Ann <ann@example.org>\r\n${HEADERS}\r\nMIME-Version: 1.0\r\n${mixed('o', text, part('first.pdf', LARGE), `Content-Type: message/rfc822\r\n\r\n${inner}\r\n`, part('last.pdf', Buffer.from('last')))}`,
);

describe('an attachment out of a mail', () => {
  it('is the one that the list names, byte by byte, however large it is and however deep it lies', async () => {
    const listed = (await readMailBytes(outer)).flatMap(({ attachments }) => attachments);
    expect(listed.map(({ name }) => name)).toEqual(['first.pdf', 'attached mail', 'last.pdf', 'deep.pdf', 'small.pdf']); // prettier-ignore
    // Of what is not decoded the size is exact to a few bytes.
    for (const { size } of [listed[0], listed[3]].flatMap((each) => each ?? []))
      expect(Math.abs(size - LARGE.length)).toBeLessThan(4);
    const content = async (place: number) => Buffer.from((await readAttachment(outer, place)).content);
    expect((await content(0)).equals(LARGE)).toBe(true);
    expect((await content(2)).toString()).toBe('last');
    expect((await content(3)).equals(LARGE)).toBe(true);
    expect((await content(4)).toString()).toBe('small');
  });

  it('is a whole mail where a mail is attached, with what lies in it', async () => {
    const { content, type } = await readAttachment(outer, 1);
    expect(type).toBe('message/rfc822');
    const saved = await readAttachment(content, 0);
    expect(saved.name).toBe('deep.pdf');
    expect(Buffer.from(saved.content).equals(LARGE)).toBe(true);
  });

  it('comes out of an Outlook file too', async () => {
    const attachments = [
      { name: 'map.png', content: Buffer.from('a map') },
      { name: 'plan.pdf', content: LARGE.subarray(0, 20_000) },
    ];
    const msg = writtenMsg({ subject: 'Hi', body: 'See this', headers: HEADERS, attachments });
    expect((await readMailBytes(msg))[0]?.attachments).toMatchObject([{ name: 'map.png' }, { name: 'plan.pdf' }]); // prettier-ignore
    const saved = await readAttachment(msg, 1);
    expect(Buffer.from(saved.content).equals(LARGE.subarray(0, 20_000))).toBe(true);
  });

  it('that is not there is told in one sentence', async () => {
    await expect(readAttachment(outer, 9)).rejects.toThrow(/not in the mail any more/u);
  });
});

describe('the message ids of a mail', () => {
  it.each([
    ['.eml', outer],
    ['.msg', Buffer.from(writtenMsg({ subject: 'Hi', body: 'See', headers: HEADERS, attachments: [] }))],
  ])('are read with those it answers, each once, out of a %s file', async (_kind, bytes) => {
    expect((await readMailBytes(bytes))[0]).toMatchObject({
      messageId: '<two@example.org>',
      references: ['<one@example.org>', '<zero@example.org>'],
    });
  });

  it('can’t be endless', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `<${i}@example.org>`).join(' ');
    const [mail] = await readMailBytes(Buffer.from(`From: a@example.org\r\nReferences: ${many}\r\n\r\nHi`));
    expect(mail?.references).toHaveLength(200);
    expect(mail?.references.at(-1)).toBe('<4999@example.org>');
  });
});
