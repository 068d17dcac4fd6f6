import { parentPort } from 'node:worker_threads';
import { readMailBytes } from './read-mail-bytes';
import type { ReadReply } from './read-reply';
import { DAMAGED, UnreadableMail } from './unreadable-mail';

/** Reads one file and says what it holds: nothing of a hostile mail reaches beyond this thread but plain words. */
async function answer(bytes: Uint8Array): Promise<ReadReply> {
  try {
    return { ok: true, mails: await readMailBytes(bytes) };
  } catch (error) {
    return { ok: false, sentence: error instanceof UnreadableMail ? error.message : DAMAGED };
  }
}

parentPort?.once('message', (bytes: Uint8Array) => {
  void answer(bytes).then((reply) => parentPort?.postMessage(reply, []));
});
