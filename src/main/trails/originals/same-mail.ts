import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { messageIdsIn } from '../../inbox/mail-files/message-ids';
import { MAX_HEADERS } from '../../inbox/mail-files/limits';

/** What tells a kept mail: the hash of its bytes, and the id its sender's program gave it. */
export type KnownMail = Pick<KeptMail, 'sha256' | 'messageId'>;

/**
 * Whether what lies in the mailbox is the mail that was kept: byte by byte, or, since some servers write a mail anew each
 * time they are asked for it, by its Message-ID. Asked before anything is deleted, whatever name the server gave it.
 */
export async function isSameMail(bytes: Uint8Array<ArrayBuffer>, mail: KnownMail): Promise<boolean> {
  if (createHash('sha256').update(bytes).digest('hex') === mail.sha256) return true;
  if (mail.messageId === null) return false;
  const found = await messageIdOf(bytes);
  return found !== null && bare(found) === bare(mail.messageId);
}

/** The Message-ID of the mail's own header lines, read like that of the kept one; null where there is none to read. */
async function messageIdOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const { messageId } = await PostalMime.parse(headOf(bytes), { maxHeadersSize: MAX_HEADERS });
    return messageId ?? null;
  } catch {
    return null;
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The header lines: up to the first empty one. */
function headOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (at > MAX_HEADERS) break;
    const next = bytes[at + 1] === CARRIAGE_RETURN ? at + 2 : at + 1;
    if (bytes[next] === LINE_FEED) return bytes.slice(0, next + 1);
  }
  return bytes.slice(0, MAX_HEADERS);
}

function bare(messageId: string): string {
  return (messageIdsIn(messageId)[0] ?? messageId).replaceAll(/[<>\s]/gu, '');
}
