import { z } from 'zod';
import { idSchema } from '../identity';
import { momentSchema } from '../time/moment';

/** How the password goes to the recipient: never in the email that has the link (P7). */
export const passwordWaySchema = z.enum(['phone', 'text', 'in-person']);
export type PasswordWay = z.infer<typeof passwordWaySchema>;

/** How, within a sentence. */
export const PASSWORD_WAY_WORDS = {
  phone: 'by phone',
  text: 'by text message',
  'in-person': 'in person',
} satisfies Record<PasswordWay, string>;

/**
 * Files that go by secure file transfer because they are too large for email (P7): encrypted here, uploaded by the
 * sender. `open`: files are being encrypted; `sealed`: the encrypted file is whole and waits to be uploaded; `linked`:
 * its link is in the email.
 */
export const fileTransferSchema = z.object({
  id: idSchema,
  messageId: idSchema,
  state: z.enum(['open', 'sealed', 'linked']),
  /** What the encrypted file is called, in the folder for downloads. */
  fileName: z.string(),
  /** Of the encrypted file, once it is sealed. */
  bytes: z.int().min(0),
  sha256: z.string().length(64).nullable(),
  link: z.string().nullable(),
  /** The last day on which the link works, by London's clocks. */
  expires: z.iso.date().nullable(),
  passwordWay: passwordWaySchema.nullable(),
  /** Whether the password is still kept: until it was given and the files were downloaded, or the link ran out. */
  hasPassword: z.boolean(),
  passwordGiven: momentSchema.nullable(),
  downloaded: momentSchema.nullable(),
  /** Whether the encrypted file was deleted from this computer. */
  fileDeleted: z.boolean(),
  begun: momentSchema,
});
export type FileTransfer = z.infer<typeof fileTransferSchema>;

/** Whether nobody need look after it any more: the password was given and the files arrived. */
export function isSettled({
  passwordGiven,
  downloaded,
}: Pick<FileTransfer, 'passwordGiven' | 'downloaded'>): boolean {
  return passwordGiven !== null && downloaded !== null;
}

/** Whether the link works no more. `today` is London's date. */
export function isExpired({ expires }: Pick<FileTransfer, 'expires'>, today: string): boolean {
  return expires !== null && expires < today;
}
