import { describe, expect, it } from 'vitest';
import { entryBodyText, trailEntryText, type EntryMessage } from '../../../../src/domain/record/trail-entry';
import { readDate } from '../../../../src/domain/trails/dates/find-date';

const message = (body: string, change: Partial<EntryMessage> = {}): EntryMessage => ({
  message: {
    from: { name: 'Maggie', address: 'maggie@example.org' },
    to: [{ name: '', address: 'north@example.nhs.uk' }],
    cc: [],
    date: readDate('Thu, 19 Nov 2026 08:31:00 +0000'),
    subject: 'Thursday',
    body,
  },
  omissions: [],
  leftOut: null,
  ...change,
});
const person = { givenName: 'Margaret', familyName: 'Holloway', nhsNumber: '9990548609', recordNumber: null };
const entered = '2026-11-22T16:14:00.000Z';

describe('the entry of a trail', () => {
  it('has on top whose record it is for, who entered it and when, and for each message when, from whom, to whom and its words', () => {
    const { text } = trailEntryText(
      { messages: [message('Could you come on Friday?')], enteredBy: 'J Mills' },
      person,
      entered,
    );
    expect(text).toBe(
      [
        'EMAIL TRAIL, 1 message',
        'Service user  Margaret Holloway',
        'NHS number    999 054 8609',
        'Entered       22 November 2026, 4:14pm',
        'Entered by    J Mills',
        '',
        'Sent     19 November 2026, 8:31am',
        'From     Maggie <maggie@example.org>',
        'To       north@example.nhs.uk',
        'Subject  Thursday',
        '',
        'Could you come on Friday?',
      ].join('\n'),
    );
  });

  it('marks what is left out with how much and why, and what is replaced with the relationship', () => {
    const body = 'Hello\n\nMy Anna is ill.\n\nThe bus was late.\nIt rained.';
    const at = body.indexOf('Anna');
    const omissions = [
      { kind: 'left-out' as const, start: body.indexOf('The bus'), end: body.length, why: 'not about care' },
      { kind: 'replaced' as const, start: at, end: at + 4, by: 'daughter' },
    ];
    expect(entryBodyText(body, omissions)).toBe(
      'Hello\n\nMy [daughter] is ill.\n\n[… left out: 2 lines, not about care]',
    );
  });

  it('marks whole messages that are left out, those in a row once', () => {
    const out = { leftOut: 'not about care' };
    const { text } = trailEntryText(
      {
        messages: [message('One'), message('Two', out), message('Three', out), message('Four')],
        enteredBy: '',
      },
      null,
      entered,
    );
    expect(text).toContain('EMAIL TRAIL, 2 of 4 messages');
    expect(text).toContain('[… left out: 2 messages, not about care]');
    expect(text).not.toMatch(/Two|Three/u);
    const alone = trailEntryText(
      { messages: [message('One'), message('Two', out)], enteredBy: '' },
      null,
      entered,
    );
    expect(alone.text).toContain('[… left out: 1 message of 19 November 2026, 8:31am, not about care]');
  });

  it('says where the trail names no sender, no recipient, no time', () => {
    const unknown = {
      ...message('Hi'),
      message: { from: null, to: [], cc: [], date: null, subject: null, body: 'Hi' },
    };
    const { text } = trailEntryText({ messages: [unknown], enteredBy: '' }, null, entered);
    expect(text.match(/not given in the trail/gu)).toHaveLength(3);
  });

  it('holds no markup of a mail’s', () => {
    expect(
      trailEntryText({ messages: [message('<img src=x onerror=alert(1)>')], enteredBy: '' }, null, entered)
        .html,
    ).toContain('&lt;img src=x');
  });

  it('takes one of two omissions that lie over each other once', () => {
    const omissions = [
      { kind: 'left-out' as const, start: 0, end: 5, why: 'not about care' },
      { kind: 'replaced' as const, start: 3, end: 8, by: 'son' },
    ];
    expect(entryBodyText('abcdefghij', omissions)).toBe('[… left out: 1 word, not about care][son]ij');
  });
});
