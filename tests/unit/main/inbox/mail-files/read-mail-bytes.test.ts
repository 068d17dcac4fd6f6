import { describe, expect, it } from 'vitest';
import { readMailBytes } from '../../../../../src/main/inbox/mail-files/read-mail-bytes';
import { UnreadableMail } from '../../../../../src/main/inbox/mail-files/unreadable-mail';

const HEAD =
  'From: Ann <ann@example.org>\r\nTo: Bob <bob@example.org>\r\nSubject: Hi\r\nDate: Thu, 19 Nov 2026 08:31:00 +0000\r\nMIME-Version: 1.0\r\n';
const read = (text: string | Buffer) => readMailBytes(typeof text === 'string' ? Buffer.from(text) : text);
const one = async (text: string | Buffer) => (await read(text))[0];
const html = (body: string) => one(`${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`);

describe('a mail file', () => {
  it('gives sender, recipients, date, subject and words', async () => {
    expect(await one(`${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nGrüße`)).toMatchObject({
      from: { name: 'Ann', address: 'ann@example.org' },
      to: [{ name: 'Bob', address: 'bob@example.org' }],
      subject: 'Hi',
      text: 'Grüße',
      date: { at: '2026-11-19T08:31:00.000Z', sureness: 'zoned' },
    });
  });

  it('is known by what is in it: a mark or blank lines before it do no harm', async () => {
    expect(await one(`\uFEFF\r\n${HEAD}\r\nHello`)).toMatchObject({ from: { address: 'ann@example.org' } });
    expect(await one('Hello Bob\n\nWe can come.')).toMatchObject({
      from: null,
      text: 'Hello Bob\n\nWe can come.',
    });
    expect(await one('<html><body><p>Hello</p></body></html>')).toMatchObject({ text: 'Hello' });
    expect(
      await one('From: Ann <ann@example.org>\nSent: 19 November 2026\nTo: Bob\nSubject: Hi\n\nHello'),
    ).toMatchObject({ from: null });
  });

  it('takes the date of the last server where the mail has none', async () => {
    expect(
      await one(
        'Received: from a by b; Thu, 19 Nov 2026 08:31:05 +0000\r\nFrom: Ann <ann@example.org>\r\n\r\nHi',
      ),
    ).toMatchObject({ date: { at: '2026-11-19T08:31:05.000Z' } });
  });

  it('lists attachments with name, type and size, and opens the mails among them', async () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nSee\r\n--q\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nQUJDRA==\r\n--q\r\nContent-Type: message/rfc822\r\n\r\nFrom: Eve <eve@example.org>\r\nSubject: Inner\r\n\r\nInside\r\n--q--`;
    const mails = await read(mail);
    expect(mails[0]?.attachments).toMatchObject([
      { name: 'a.pdf', type: 'application/pdf', size: 4 },
      { name: 'attached mail', type: 'message/rfc822' },
    ]);
    expect(mails[1]).toMatchObject({ subject: 'Inner', attachedDepth: 1, text: 'Inside' });
  });

  it('has the size of a large attachment without its bytes', async () => {
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nSee\r\n--q\r\nContent-Type: image/png; name="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${line.repeat(5_000)}--q\r\nContent-Type: text/plain; name="b.txt"\r\nContent-Disposition: attachment\r\n\r\nok\r\n--q--`;
    const [read1] = await read(mail);
    expect(read1?.attachments.map(({ name }) => name)).toEqual(['a.png', 'b.txt']);
    expect(Math.abs((read1?.attachments[0]?.size ?? 0) - 57 * 5_000)).toBeLessThan(4);
  });

  it('joins lines that were broken for the wire, never a quote with its answer', async () => {
    const flowed = `${HEAD}Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nThis line goes \r\non here.\r\n\r\n> Are you there? \r\nYes.\r\n`;
    expect((await one(flowed))?.text).toBe('This line goes on here.\n\n> Are you there? \nYes.');
  });

  it('reads each mail of an .mbox, with its "From " lines as they were', async () => {
    const mails = await read(
      'From ann@example.org Thu Nov 19 08:31:05 2026\nFrom: Ann <ann@example.org>\nSubject: One\n\nHello\n>From next week we move.\n\nFrom bob@example.org Fri Nov 20 08:31:05 2026\nFrom: Bob <bob@example.org>\nSubject: Two\n\nOk\n',
    );
    expect(mails.map(({ subject, text }) => [subject, text.trim()])).toEqual([
      ['One', 'Hello\nFrom next week we move.'],
      ['Two', 'Ok'],
    ]);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['blank lines', Buffer.from('\r\n\r\n')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])],
    ['half an Outlook file', Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex')],
  ])('of %s is refused in one sentence', async (_what, bytes) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableMail);
    await expect(read(bytes)).rejects.toThrow(/^This [^.]*\.(?:eml, \.msg or \.mbox [^.]*\.)?$/u);
  });

  describe('of HTML', () => {
    it('becomes words: quotes led by ">", nothing run or fetched', async () => {
      const mail = await html(
        '<style>p{}</style><script>alert(1)</script><p>Hello<img src="https://t.example.com/p.gif" alt="map"></p><blockquote type="cite"><div>We can come<blockquote type="cite">Can you?</blockquote></div></blockquote>',
      );
      expect(mail?.text).toBe('Hello[picture: map]\n\n> We can come\n>> Can you?');
    });

    it('does not take a passage that is set in for a quote', async () => {
      expect(
        (
          await html(
            'Hello<blockquote style="margin:0 0 0 40px;border:none;padding:0px">indented</blockquote>',
          )
        )?.text,
      ).toBe('Hello\nindented');
    });

    it.each([
      'display:none',
      'display : none !important',
      'visibility:hidden',
      'font-size:0px',
      'font-size:0',
      'opacity:0',
      'mso-hide:all',
      'max-height:0;overflow:hidden',
    ])('says that words are hidden by %s, and keeps them apart', async (style) => {
      expect(await html(`Seen<span style="${style}">not seen</span>`)).toMatchObject({
        text: 'Seen [hidden text]',
        hidden: ['not seen'],
      });
    });

    it.each(['font-size:0.9em', 'line-height:0', 'opacity:0.5', 'margin:0', 'height:0'])(
      'hides nothing for %s',
      async (style) => {
        expect(await html(`<span style="${style}">seen</span>`)).toMatchObject({ text: 'seen', hidden: [] });
      },
    );

    it('shows the address that a name keeps back', async () => {
      expect((await html('<b>From:</b> <a href="mailto:ann@example.org?subject=x">Ann</a>'))?.text).toBe(
        'From: Ann <ann@example.org>',
      );
    });

    it('is read without its form where it is nested beyond all use', async () => {
      const began = performance.now();
      const mail = await html(`${'<div>'.repeat(200_000)}deep`);
      expect(mail).toMatchObject({ text: 'deep', notes: [expect.stringMatching(/without their form/u)] });
      expect(performance.now() - began).toBeLessThan(5_000);
    });
  });

  describe('that means harm', () => {
    it('shows turned writing and controls for what they are', async () => {
      const mail = await one(`${HEAD.replace('Hi', '=?utf-8?B?4oCuZ25wLmV4ZQ==?=')}\r\nA\u202Eb\u0007c`);
      expect([mail?.subject, mail?.text]).toEqual(['[U+202E]gnp.exe', 'A[U+202E]b[U+0007]c']);
    });

    it('brings no header lines of its own in a subject or a name', async () => {
      expect(
        await one(`${HEAD.replace('Hi', '=?utf-8?Q?Hi=0D=0ABcc:_eve@example.org?=')}\r\nx`),
      ).toMatchObject({ subject: 'Hi Bcc: eve@example.org', cc: [] });
    });

    it('is refused where its parts or its headers have no end', async () => {
      const nested = Array.from(
        { length: 400 },
        (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
      ).join('');
      await expect(read(HEAD + nested)).rejects.toThrow(/more parts inside one another/u);
      await expect(
        read(
          `From: a@example.org\r\nDate: x\r\n${'X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(60_000)}\r\nx`,
        ),
      ).rejects.toThrow(/header lines/u);
    });

    it('is read with thousands of parts, of which the first thousand are listed', async () => {
      const part =
        '--q\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a\r\n\r\nx\r\n';
      const mail = await one(
        `${HEAD}Content-Type: multipart/mixed; boundary=q\r\n\r\n${part.repeat(3_000)}--q--`,
      );
      expect(mail?.attachments).toHaveLength(1_000);
      expect(mail?.notes).toEqual([
        '2000 more attachments are not listed: open the mail in the mail program to see them.',
      ]);
    });

    it('opens mails inside mails only so deep', async () => {
      let mail = `${HEAD}\r\nlast`;
      for (let i = 0; i < 12; i += 1) mail = `${HEAD}Content-Type: message/rfc822\r\n\r\n${mail}`;
      const depths = (await read(mail)).map(({ attachedDepth }) => attachedDepth);
      expect(Math.max(...depths)).toBe(5);
    });

    it('is read although its character set is none', async () => {
      expect((await one(`${HEAD}Content-Type: text/plain; charset=x-none\r\n\r\nHello`))?.text).toBe('Hello');
    });

    it('is cut with a note where it has no end', async () => {
      const mail = await one(`${HEAD}\r\n${'word '.repeat(300_000)}`);
      expect(mail?.text.length).toBeGreaterThan(999_000);
      expect(mail?.notes).toEqual(['This mail is longer than 300 pages: only its beginning is shown.']);
    });
  });
});
