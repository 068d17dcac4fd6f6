import { Worker } from 'node:worker_threads';
import type { MailText } from '../../../domain/trails/mail-text';
import { MAX_FILE, MAX_TIME } from './limits';
import type { ReadReply } from './read-reply';
import { DAMAGED, TOO_LARGE, TOO_SLOW, UnreadableMail } from './unreadable-mail';

/** From the sources the thread is a .ts file that takes its imports through tsx; in the build it lies beside the bundle. */
function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: 256 };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./mail-worker.js', import.meta.url), { execArgv: [], resourceLimits });
  }
  return new Worker(new URL('./mail-worker.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    resourceLimits,
  });
}

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
  if (bytes.length > MAX_FILE) throw new UnreadableMail(TOO_LARGE);
  const thread = startThread();
  let timer: NodeJS.Timeout | undefined;
  try {
    const reply = await new Promise<ReadReply>((resolve) => {
      thread.once('message', resolve);
      // Out of memory, or a fault that nobody foresaw.
      thread.once('error', () => resolve({ ok: false, sentence: DAMAGED }));
      thread.once('exit', () => resolve({ ok: false, sentence: DAMAGED }));
      timer = setTimeout(() => resolve({ ok: false, sentence: TOO_SLOW }), timeLimit);
      thread.postMessage(bytes, isWhole(bytes) ? [bytes.buffer] : []);
    });
    if (!reply.ok) throw new UnreadableMail(reply.sentence);
    return [...reply.mails];
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

/** A part of a shared buffer can't be handed over without the rest. */
function isWhole(bytes: Uint8Array): boolean {
  return bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
}
