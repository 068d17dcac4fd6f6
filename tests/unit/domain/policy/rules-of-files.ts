import type { Attachment } from '../../../../src/domain/messages/attachment';
import type { FileTransfer } from '../../../../src/domain/files/transfer';

const MESSAGE_ID = '01990000-0000-7000-8000-0000000000f0';
const begun = { at: '2026-11-24T09:00:00.000Z', offset: 0 };

/** A PDF of 240 kB in the email. */
export function attached(change: Partial<Attachment> = {}): Attachment {
  return {
    id: '01990000-0000-7000-8000-0000000000f1',
    messageId: MESSAGE_ID,
    name: 'Care plan.pdf',
    type: 'application/pdf',
    bytes: 240_000,
    sha256: '3fa94bc01d22'.padEnd(64, '0'),
    way: 'attached',
    added: begun,
    ...change,
  };
}

/** A transfer whose link is in the email, until Tuesday in a week. */
export function linked(change: Partial<FileTransfer> = {}): FileTransfer {
  return {
    id: '01990000-0000-7000-8000-0000000000f2',
    messageId: MESSAGE_ID,
    state: 'linked',
    fileName: 'Files 2026-11-24.zip',
    bytes: 48_000_000,
    sha256: '7b12cc90aa01'.padEnd(64, '0'),
    link: 'https://we.tl/t-AbC123',
    expires: '2026-12-01',
    passwordWay: 'phone',
    hasPassword: true,
    passwordGiven: null,
    downloaded: null,
    fileDeleted: false,
    begun,
    ...change,
  };
}
