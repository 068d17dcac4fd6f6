import { describe, expect, it } from 'vitest';
import { mailHead } from '../../../../src/domain/trails/mail-head';
import { mailText } from './mail';

const PASTED =
  'From: Maggie <maggie@example.org>\nSent: 19 November 2026 08:31\nTo: North\nSubject: Thursday\n\nCould it be Friday?';

describe('how a list tells a mail', () => {
  it('is by its envelope, whatever its words say', () => {
    const from = { name: 'North', address: 'north@example.nhs.uk' };
    expect(mailHead(mailText(PASTED, { from, subject: 'Fwd: Thursday' }))).toMatchObject({
      from,
      subject: 'Fwd: Thursday',
    });
  });

  it('is by the newest message of pasted words, which have no envelope', () => {
    expect(mailHead(mailText(PASTED, { from: null, subject: '', date: null }))).toMatchObject({
      from: { name: 'Maggie', address: 'maggie@example.org' },
      subject: 'Thursday',
      date: { day: '2026-11-19' },
    });
  });

  it('is by nothing where the words say nothing', () => {
    const head = mailHead(mailText('Could it be Friday?', { from: null, subject: '', date: null }));
    expect(head).toEqual({ from: null, subject: '', date: null });
  });
});
