import type { MailText } from '../../../domain/trails/mail-text';
import { MAX_TIME } from './limits';
import { createMailReader } from './mail-reader';

/**
 * Reads one file of mail in a thread of its own, stopped when it takes too long or too much memory: a hostile mail
 * can't hold up the program. The bytes are handed over: the caller's array is empty afterwards.
 * @returns the mail, then those attached to it (or, of an .mbox, each mail with its own)
 * @throws UnreadableMail with the one sentence to show
 */
export async function readMailFile(
  bytes: Uint8Array<ArrayBuffer>,
  timeLimit = MAX_TIME,
): Promise<MailText[]> {
  const reader = createMailReader();
  try {
    return await reader.read(bytes, timeLimit);
  } finally {
    await reader.close();
  }
}
