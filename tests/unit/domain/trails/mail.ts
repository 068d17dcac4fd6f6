import type { MailText } from '../../../../src/domain/trails/mail-text';
import { splitTrail } from '../../../../src/domain/trails/split-trail';
import { readDate } from '../../../../src/domain/trails/dates/find-date';

/** A mail of the service user's, as it was read out of a file. */
export function mailText(text: string, change: Partial<MailText> = {}): MailText {
  return {
    messageId: '<1@example.org>',
    references: [],
    automatic: false,
    from: { name: 'Maggie', address: 'me@example.org' },
    to: [{ name: 'North Therapy', address: 'north@example.nhs.uk' }],
    cc: [],
    date: readDate('Fri, 20 Nov 2026 09:00:00 +0000'),
    subject: 'Re: Thursday',
    text,
    hidden: [],
    attachments: [],
    attachedDepth: 0,
    notes: [],
    ...change,
  };
}

/** Words without an envelope. */
export const pasted = (text: string): MailText =>
  mailText(text, { from: null, to: [], date: null, subject: '' });

export const split = (text: string) => splitTrail(mailText(text));
