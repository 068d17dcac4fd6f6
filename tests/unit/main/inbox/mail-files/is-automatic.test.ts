import { describe, expect, it } from 'vitest';
import { isAutomatic } from '../../../../../src/main/inbox/mail-files/is-automatic';
import { readEml } from '../../../../../src/main/inbox/mail-files/read-eml';

const told = (lines: Record<string, string>) => isAutomatic((name) => lines[name]);

describe('a mail that no person wrote', () => {
  it.each([
    ['an out-of-office answer', { 'auto-submitted': 'auto-replied' }],
    ['a notification', { 'auto-submitted': 'Auto-Generated; owner-email="x"' }],
    ['a mail that came back', { 'content-type': 'multipart/report; report-type=delivery-status' }],
    ['a newsletter', { 'list-id': '<news.example.org>' }],
    ['a circular', { precedence: 'bulk' }],
  ])('is known: %s', (_what, lines) => {
    expect(told(lines)).toBe(true);
  });

  it.each([
    ['nothing said', {}],
    ['said to be no automatic one', { 'auto-submitted': 'no' }],
    ['an urgent one', { precedence: 'first-class', 'content-type': 'multipart/mixed; boundary=report' }],
  ])('is not taken for one: %s', (_what, lines) => {
    expect(told(lines)).toBe(false);
  });

  it('is read as one out of its bytes', async () => {
    const mail = 'From: a@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nI am away.\r\n';
    expect((await readEml(Buffer.from(mail)))[0]?.automatic).toBe(true);
  });
});
