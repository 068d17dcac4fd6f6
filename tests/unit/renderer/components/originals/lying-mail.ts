import type { KeptMail } from '../../../../../src/domain/trails/kept-mail';
import { idOf } from '../../sample-desk';

/** A mail that is on the record and lies in the mailbox. */
export function lyingMail(place: number, change: Partial<KeptMail> = {}): KeptMail {
  return {
    id: idOf(500 + place),
    source: { kind: 'mailbox', mailbox: 'north@example.nhs.uk', remoteId: `remote-${place}` },
    state: 'read',
    problem: null,
    trailId: idOf(600 + place),
    messageId: null,
    from: { name: 'Margaret Holloway', address: 'maggie@example.org' },
    subject: `Thursday ${place}`,
    date: {
      written: '20 Nov 2026 09:12',
      at: '2026-11-20T09:12:00.000Z',
      day: '2026-11-20',
      sureness: 'zoned',
    },
    attachments: [],
    bytes: 2_000,
    sha256: 'a'.repeat(64),
    added: { at: '2026-11-20T09:15:00.000Z', offset: 0 },
    addedBy: 'R. Shah, occupational therapist',
    arrived: { at: '2026-11-20T09:13:00.000Z', offset: 0 },
    original: { state: 'lies', how: null, deleted: null, deletedBy: null, held: null, problem: null },
    ...change,
  };
}

/** The same mail, with its original at another step. */
export function withOriginal(mail: KeptMail, original: Partial<KeptMail['original']>): KeptMail {
  return { ...mail, original: { ...mail.original, ...original } };
}
