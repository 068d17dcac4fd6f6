import { describe, expect, it } from 'vitest';
import { entryPreview, entryText, type EntryContent } from '../../../../src/domain/record/entry-text';
import type { SentMessage } from '../../../../src/domain/record/message-entry';
import { transferAsCopied } from '../../../../src/domain/record/transfer-entry';
import { person } from '../facts';
import { attached, linked } from '../policy/rules-of-files';

const ENTERED = '2026-11-25T16:11:00.000Z';
const CARER = { name: 'Susan Holloway', relationship: 'daughter' };
const given = { at: '2026-11-24T10:05:00.000Z', offset: 0 };
const mail: SentMessage = {
  channel: 'email',
  carrier: 'smtp',
  purpose: 'letter-or-care-plan',
  from: 'therapy@trust.example.org',
  to: 'maggie@example.org',
  toCarer: null,
  subject: 'Your care plan',
  text: 'Hello Maggie, your care plan is behind this link.',
  sent: '2026-11-21T14:05:00.000Z',
  sentBy: 'R. Shah, occupational therapist',
  service: 'Community Therapy, North',
  files: [attached({ way: 'transfer' }), attached({ name: 'Map.png' })],
  transfer: linked({ passwordGiven: given, downloaded: given }),
};
const textOf = (message: SentMessage) => entryText({ kind: 'transfer', message }, person(), ENTERED).text;

describe('what became of files by transfer, after the entry of their email had been copied (P7)', () => {
  it('is an addendum: which message, which files, the link’s last day, the password, the download', () => {
    expect(textOf(mail)).toBe(
      [
        'SECURE FILE TRANSFER, addendum',
        'Service user      Margaret Holloway',
        'NHS number        999 054 8609',
        'Sent              21 November 2026, 2:05pm',
        'To                maggie@example.org',
        'Subject           Your care plan',
        'By file transfer  Care plan.pdf (240 kB, SHA-256 3fa94bc01d22…)',
        'Encrypted file    AES-256, SHA-256 7b12cc90aa01…',
        'Link’s last day   1 December 2026',
        'Password          given by phone, 24 November 2026, 10:05am',
        'Downloaded        24 November 2026, 10:05am',
        'Sent by           R. Shah, occupational therapist',
        'Entered           25 November 2026, 4:11pm',
        '',
        'The files of the email that is recorded as sent at this time were downloaded and opened.',
      ].join('\n'),
    );
  });

  it('says what is not confirmed where the link ran out before', () => {
    const text = textOf({ ...mail, transfer: linked() });
    expect(text).toContain('\nPassword          not confirmed as given by phone\n');
    expect(text).toContain('\nDownloaded        not confirmed as downloaded\n');
    expect(text).toMatch(/has run out\. Its files are not confirmed as downloaded\.$/u);
    const half = textOf({ ...mail, transfer: linked({ passwordGiven: given }) });
    expect(half).toContain('given by phone, 24 November 2026, 10:05am');
    expect(half).toContain('not confirmed as downloaded');
  });

  it('names a carer in the copy alone', () => {
    const content: EntryContent = { kind: 'transfer', message: { ...mail, toCarer: CARER } };
    expect(entryText(content, person(), ENTERED).text).toContain('(Susan Holloway, daughter)');
    expect(entryPreview(content, null)).not.toContain('Susan');
  });

  it('never changes a copy: what was confirmed after it stands in the addendum alone', () => {
    const transfer = linked({
      passwordGiven: given,
      downloaded: { ...given, at: '2026-11-25T09:00:00.000Z' },
    });
    expect(transferAsCopied(transfer, null)).toEqual(transfer);
    expect(transferAsCopied(transfer, '2026-11-24T10:05:00.000Z')).toEqual({ ...transfer, downloaded: null });
    expect(transferAsCopied(transfer, '2026-11-24T10:04:00.000Z')).toEqual(linked());
  });
});
