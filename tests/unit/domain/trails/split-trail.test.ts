import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTrail } from '../../../../src/domain/trails/split-trail';
import { pasted, split } from './mail';

describe('a trail', () => {
  it('is split into the mail and what it quotes, newest first', () => {
    const messages = split(
      'Thank you.\n\nOn Thu, 19 Nov 2026 at 08:31, Ann Bell <ann@example.org> wrote:\n\n> We can come.\n>\n> On 18 Nov 2026, at 17:02, Bob <bob@example.org> wrote:\n>\n>> Can you come?',
    );
    expect(messages.map(({ from, body, quotedDepth }) => [from?.address, body, quotedDepth])).toEqual([
      ['me@example.org', 'Thank you.', 0],
      ['ann@example.org', 'We can come.', 1],
      ['bob@example.org', 'Can you come?', 2],
    ]);
    expect(messages.map(({ senderFrom }) => senderFrom)).toEqual(['envelope', 'attribution', 'attribution']);
  });

  it('reads recipients, copy and subject where Outlook writes them, with and without a divider', () => {
    const block =
      'From: Ann Bell <ann@example.org>\nSent: 19 November 2026 08:31\nTo: Bob <bob@example.org>; "Shah, Raj" <raj@example.org>\nCc: Eve <eve@example.org>\nSubject: RE: Thursday\n\nWe can come.';
    for (const divider of ['', '-----Original Message-----\n', '________________________________\n']) {
      const [mail, quoted] = split(`Thank you.\n\n${divider}${block}`);
      expect(mail?.body).toBe('Thank you.');
      expect(quoted).toMatchObject({
        to: [{ address: 'bob@example.org' }, { name: 'Shah, Raj', address: 'raj@example.org' }],
        cc: [{ address: 'eve@example.org' }],
        subject: 'RE: Thursday',
        body: 'We can come.',
        senderFrom: 'header-lines',
      });
      expect(quoted?.date?.at).toBe('2026-11-19T08:31:00.000Z');
    }
  });

  it('keeps what an answer amid a quote answers, and puts each line with who wrote it', () => {
    const [mail, quoted] = split(
      'On 19/11/2026 08:31, Ann wrote:\n> Is Friday good?\n\nYes.\n\n> Is the frame ready?\n\nNot yet.',
    );
    expect(mail?.body).toBe('Yes.\n\nNot yet.');
    expect(mail?.answers).toEqual([
      { at: 0, quoted: 'Is Friday good?' },
      { at: 6, quoted: 'Is the frame ready?' },
    ]);
    expect(quoted?.body).toBe('Is Friday good?\n\nIs the frame ready?');
  });

  it('takes an answer beneath the quote for the answerer’s', () => {
    const [mail, quoted] = split('On 19/11/2026 08:31, Ann wrote:\n> Is Friday good?\n\nYes.');
    expect([mail?.body, quoted?.body]).toEqual(['Yes.', 'Is Friday good?']);
  });

  it('leaves a quote that nobody is named for without a sender', () => {
    expect(split('I saw this:\n\n> Come on Friday')[1]).toMatchObject({
      from: null,
      date: null,
      senderFrom: 'nowhere',
      dateFrom: 'nowhere',
      body: 'Come on Friday',
    });
  });

  it('reads pasted words by their own header lines', () => {
    const messages = splitTrail(
      pasted(
        'From: Ann <ann@example.org>\nSent: 19 November 2026 08:31\nTo: Bob <bob@example.org>\nSubject: Hi\n\nHello',
      ),
    );
    expect(messages).toMatchObject([{ from: { address: 'ann@example.org' }, body: 'Hello', quotedDepth: 0 }]);
  });

  it.each([
    'On Monday I could stand. From: the kitchen. To: the gate.',
    'Please note:\nDate: every day\nTo: the gate',
    'On the other hand, as I wrote:\n\nno.',
    '## Key points\n----\n\n1. one\n\n====\n\ndone',
    'because of:\n-- first point\n-- second point',
  ])('takes %j for words, not for a quote', (text) => {
    expect(split(text)).toHaveLength(1);
    expect(split(text)[0]?.body).toBe(text);
  });

  it('gives an address that was wrapped over two lines back whole', () => {
    expect(
      split('Hi\n\ntir. 18. apr. 2017 kl. 13:09 skrev Ola Nordmann <ola@example.org\n>:\n\n> Ok')[1]?.from,
    ).toEqual({ name: 'Ola Nordmann', address: 'ola@example.org' });
  });

  it('gives the end of a quoted line back to the quote where its mark was lost, never an answer', () => {
    const long = '> Could you please tell us whether anybody will be at home on Friday morning to';
    expect(split(`${long}\nopen the door?\n>\n> Ann`)[1]?.body).toContain('open the door?');
    expect(split(`> Could you tell us whether anybody is there?\nyes\n> Ann`)[0]?.body).toBe('yes');
  });

  it('loses no word and throws nothing, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '> a',
        '>> b',
        '',
        'On Thu, 19 Nov 2026 at 08:31, Ann <a@b.org> wrote:',
        'From: Ann <a@b.org>',
        'Sent: 19 November 2026',
        'Subject: x',
        '-----Original Message-----',
        '_____________',
        '-- ',
      ),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const messages = split(lines.join('\n'));
        for (const { body, folded, answers } of messages) {
          for (const { start, end } of folded) expect(end <= body.length && start < end).toBe(true);
          for (const { at } of answers) expect(at).toBeLessThanOrEqual(body.length);
        }
        const kept = messages.map(({ body }) => body).join('\n');
        for (const each of lines) if (/^[a-z]{4,}$/u.test(each)) expect(kept).toContain(each);
      }),
      { numRuns: 300 },
    );
  });
});
