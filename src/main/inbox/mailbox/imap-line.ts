import type { ImapFlow, MailboxObject } from 'imapflow';
import { IMAP_TIMES, type ImapAccount, type ImapSurroundings, type ImapTimes } from './imap-account';
import { openImap } from './imap-connection';
import { ImapFailure, type ImapStep } from './imap-failure';

/** The open folder, for one piece of work. */
export interface ImapFolder {
  readonly client: ImapFlow;
  readonly uidValidity: string;
  /** As it was when the folder was opened: a mail that came since has this number or a higher one. */
  readonly uidNext: number;
  readonly exists: number;
  /** The server lets nobody change anything here. */
  readonly readOnly: boolean;
  /** Asks one thing, for so long at the most. @throws ImapFailure */
  ask<T>(question: () => Promise<T>, ms?: number): Promise<T>;
}

/**
 * What the folder is opened for. Only by `change` (SELECT) can anything be changed; `look` sees what is new, and
 * `fetch` goes on with a folder that was just looked at; `anew` makes a new connection. All but `change` by EXAMINE.
 */
export type ImapUse = 'look' | 'fetch' | 'anew' | 'change';

/** One way to the folder: one piece of work at a time, over one connection that stays open a while. */
export interface ImapLine {
  /** `look` can't change anything: the folder is opened by EXAMINE. @throws ImapFailure, NoToken */
  with<T>(how: ImapUse, signal: AbortSignal, work: (folder: ImapFolder) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A connection that was used less long ago, in milliseconds, is taken to be there still. */
const SURELY_THERE = 2_000;

export function openImapLine(account: ImapAccount, around: ImapSurroundings): ImapLine {
  const times: ImapTimes = { ...IMAP_TIMES, ...around.times };
  let held: { client: ImapFlow; used: number } | undefined;
  let tail: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const leave = async (): Promise<void> => {
    clearTimeout(idle);
    const client = held?.client;
    held = undefined;
    if (client === undefined) return;
    const late = setTimeout(() => client.close(), 2_000);
    await client.logout().catch(() => undefined);
    clearTimeout(late);
    client.close();
  };

  /** Asks one thing: a silence, or the end of the program, cuts the connection. */
  const asker = (client: ImapFlow, signal: AbortSignal, step: ImapStep) => {
    const cut = (): void => client.close();
    return async <T>(question: () => Promise<T>, ms = times.step): Promise<T> => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        client.close();
      }, ms);
      signal.addEventListener('abort', cut, { once: true });
      try {
        signal.throwIfAborted();
        return await question();
      } catch (error) {
        throw new ImapFailure(step, late ? { code: 'ETIMEOUT' } : error);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', cut);
      }
    };
  };

  const opened = async (client: ImapFlow, how: ImapUse, signal: AbortSignal): Promise<ImapFolder> => {
    const now = client.mailbox;
    const asks = asker(client, signal, 'opening');
    let folder: MailboxObject;
    if (now !== false && now.readOnly === true && how !== 'change') {
      folder = now;
      // imapflow opens an open folder no second time; by NOOP the server tells what has changed since.
      if (how === 'look' || performance.now() - (held?.used ?? 0) > SURELY_THERE)
        await asks(() => client.noop());
    } else folder = await asks(() => client.mailboxOpen(account.folder, { readOnly: how !== 'change' }));
    return {
      client,
      uidValidity: String(folder.uidValidity),
      uidNext: folder.uidNext,
      exists: folder.exists,
      readOnly: folder.readOnly ?? false,
      ask: asker(client, signal, 'asking'),
    };
  };

  /** What was kept open may have been closed at the other end, which shows when the folder is opened: then once more. */
  const folderFor = async (how: ImapUse, signal: AbortSignal): Promise<ImapFolder> => {
    if (held?.client.usable === true) {
      try {
        return await opened(held.client, how, signal);
      } catch (error) {
        if (signal.aborted || (error instanceof ImapFailure && error.refused)) throw error;
        held.client.close();
      }
    }
    const client = await openImap(account, around, times, signal);
    held = { client, used: 0 };
    return opened(client, how, signal);
  };

  const run = async <T>(
    how: ImapUse,
    signal: AbortSignal,
    work: (folder: ImapFolder) => Promise<T>,
  ): Promise<T> => {
    clearTimeout(idle);
    if (how === 'anew') await leave();
    try {
      const done = await work(await folderFor(how, signal));
      if (held !== undefined) held.used = performance.now();
      return done;
    } catch (error) {
      // A connection in which something went wrong is not gone on with.
      held?.client.close();
      held = undefined;
      throw error;
    } finally {
      // What may change mails is not left open.
      if (how === 'change') await leave();
      idle = setTimeout(() => void leave(), times.idle);
      idle.unref();
    }
  };

  return {
    with: (how, signal, work) => {
      const mine = tail.then(() => run(how, signal, work));
      tail = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await tail;
      await leave();
    },
  };
}
