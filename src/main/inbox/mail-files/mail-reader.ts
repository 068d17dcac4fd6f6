import { Worker } from 'node:worker_threads';
import type { MailText } from '../../../domain/trails/mail-text';
import { MAX_FILE, MAX_TIME } from './limits';
import type { WholeAttachment } from './read-attachment';
import type { ReadReply, ReadRequest } from './read-reply';
import { DAMAGED, TOO_LARGE, TOO_SLOW, UnreadableMail } from './unreadable-mail';

/**
 * Reads files of mail in a thread of its own, one after the other. The thread is stopped when a file takes too long or too
 * much memory, and another begun for the next: a hostile mail can't hold up the program. The bytes of a file are handed
 * over: the caller's array is empty afterwards.
 */
export interface MailReader {
  /** @returns the mail, then those attached to it (or, of an .mbox, each mail with its own). @throws UnreadableMail with the one sentence to show */
  read(bytes: Uint8Array<ArrayBuffer>, timeLimit?: number): Promise<MailText[]>;
  /** An attachment by its number in the list that reading gave. @throws UnreadableMail */
  attachment(bytes: Uint8Array<ArrayBuffer>, place: number): Promise<WholeAttachment>;
  /** Stops at once: what was being read was neither read nor found unreadable, and its reader hears `ReadingStopped`. */
  close(): Promise<void>;
}

/** The program is closing: the file is read at the next start. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped';
}

/** After how many files a thread is replaced: what libraries hold on to is let go. */
const FILES_A_THREAD = 200;
/** How long a thread waits for the next file, in milliseconds. */
const RESTS = 5_000;

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

export function createMailReader(): MailReader {
  let thread: Worker | undefined;
  let files = 0;
  let closed = false;
  let rest: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const wasClosed = (): boolean => closed;

  const stop = async (): Promise<void> => {
    clearTimeout(rest);
    const old = thread;
    thread = undefined;
    files = 0;
    await old?.terminate();
  };

  const answerOf = async (request: ReadRequest, timeLimit: number): Promise<ReadReply> => {
    if (closed) throw new ReadingStopped();
    clearTimeout(rest);
    thread ??= startThread();
    const { reply, isSpent } = await asked(thread, request, timeLimit);
    if (wasClosed()) throw new ReadingStopped();
    files += 1;
    if (isSpent || files >= FILES_A_THREAD) await stop();
    else {
      rest = setTimeout(() => void stop(), RESTS);
      rest.unref();
    }
    return reply;
  };

  const inTurn = async (
    bytes: Uint8Array<ArrayBuffer>,
    attachment: number | null,
    timeLimit: number,
  ): Promise<ReadReply> => {
    if (bytes.length > MAX_FILE) throw new UnreadableMail(TOO_LARGE);
    const turn = last.then(() => answerOf({ bytes, attachment }, timeLimit));
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    read: async (bytes, timeLimit = MAX_TIME) => {
      const reply = await inTurn(bytes, null, timeLimit);
      if (reply.kind === 'mails') return [...reply.mails];
      throw new UnreadableMail(reply.kind === 'unreadable' ? reply.sentence : DAMAGED);
    },
    attachment: async (bytes, place) => {
      const reply = await inTurn(bytes, place, MAX_TIME);
      if (reply.kind === 'attachment') return reply.attachment;
      throw new UnreadableMail(reply.kind === 'unreadable' ? reply.sentence : DAMAGED);
    },
    close: async () => {
      closed = true;
      await stop();
    },
  };
}

/** What the thread answers; `isSpent`: it is no good for another file. */
function asked(
  thread: Worker,
  request: ReadRequest,
  timeLimit: number,
): Promise<{ reply: ReadReply; isSpent: boolean }> {
  return new Promise((resolve) => {
    const end = (reply: ReadReply, isSpent: boolean): void => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', failed).off('exit', failed);
      // What becomes of a thread that is being stopped is nobody's business any more.
      if (isSpent) thread.on('error', () => undefined);
      resolve({ reply, isSpent });
    };
    const answered = (reply: ReadReply): void => end(reply, reply.kind === 'unreadable');
    /** Out of memory, or a fault that nobody foresaw. */
    const failed = (): void => end({ kind: 'unreadable', sentence: DAMAGED }, true);
    const timer = setTimeout(() => end({ kind: 'unreadable', sentence: TOO_SLOW }, true), timeLimit);
    thread.once('message', answered).once('error', failed).once('exit', failed);
    thread.postMessage(request, isWhole(request.bytes) ? [request.bytes.buffer] : []);
  });
}

/** A part of a shared buffer can't be handed over without the rest. */
function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  const isShared = !(bytes.buffer instanceof ArrayBuffer);
  return !isShared && bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
}
