import { parentPort } from 'node:worker_threads';
import { readAttachment } from './read-attachment';
import { readMailBytes } from './read-mail-bytes';
import type { ReadReply, ReadRequest } from './read-reply';
import { DAMAGED, UnreadableMail } from './unreadable-mail';

/** Reads one file and says what it holds: nothing of a hostile mail reaches beyond this thread but plain words and bytes. */
async function answer({ bytes, attachment }: ReadRequest): Promise<ReadReply> {
  try {
    return attachment === null
      ? { kind: 'mails', mails: await readMailBytes(bytes) }
      : { kind: 'attachment', attachment: await readAttachment(bytes, attachment) };
  } catch (error) {
    return { kind: 'unreadable', sentence: error instanceof UnreadableMail ? error.message : DAMAGED };
  }
}

parentPort?.on('message', (request: ReadRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply, []));
});
