import type { MailboxState } from '../../../contract/mailbox';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import type { Moment } from '../../../domain/time/moment';
import type { MicrosoftAccount } from '../../microsoft/microsoft-account';
import type { Surroundings } from '../../surroundings';
import { createLookLoop, type LookLoop } from '../look-loop';
import type { Mailbox } from './mailbox';
import { keepCursor, keptCursor, keptMailbox, mailboxPassword, type KeptMailbox } from './mailbox-settings';
import { openMailbox } from './open-mailbox';
import { takePage, type PageTaken } from './taking-pages';

/** Takes over the mails of the service's shared mailbox, while the program runs. */
export interface MailboxWatch {
  /** The mailbox as the settings say; null where none is set up. The same one for all who ask. */
  mailbox(): Promise<Mailbox | null>;
  /** Looks now; resolves when all that was there is kept. Never rejects. */
  look(): Promise<void>;
  state(): Promise<MailboxState>;
  /** Looks now where the mailbox is another one than before. */
  settingsChanged(): void;
  /** Lets the mail that is being kept finish, then stops. */
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 60_000;
/** Mails of one page: so many are looked at before it is written how far it came. */
const PAGE = 50;
const NOT_KEPT =
  'Mails of the shared mailbox could not be kept on this computer. Check that its disk is not full; Plainword tries again by itself.';

export interface WatchPace {
  readonly everyMs: number;
  readonly page: number;
}

export function createMailboxWatch(
  surroundings: Surroundings,
  microsoft: Pick<MicrosoftAccount, 'details' | 'token'>,
  trails: { takeIn(mail: KeptMail): Promise<unknown> },
  { everyMs, page }: WatchPace = { everyMs: LOOK_EVERY_MS, page: PAGE },
): MailboxWatch {
  const { store, platform, moment, emit } = surroundings;
  const stamp = () => ({ by: 'Taken over from the mailbox', when: moment() });
  let asked: Moment | null = null;
  let problem: string | null = null;
  let toCome: number | null = null;
  let faults = 0;
  let wait: number | null = null;
  let open: { of: string; mailbox: Promise<Mailbox> } | undefined;

  const say = (error: unknown): void =>
    platform.log(`mailbox: ${error instanceof Error ? error.name : 'unknown fault'}`);

  const nameOf = async (kept: KeptMailbox): Promise<string> => {
    const { settings } = kept;
    const secret = settings.kind === 'imap' ? await mailboxPassword(store.settings) : '';
    const graph = settings.kind === 'graph' ? (await microsoft.details())?.graphUrl : '';
    return JSON.stringify([kept, secret, graph]);
  };

  const opened = async (): Promise<{ kept: KeptMailbox; mailbox: Mailbox } | null> => {
    const kept = await keptMailbox(store.settings);
    const of = kept === undefined ? null : await nameOf(kept);
    if (open !== undefined && open.of !== of) {
      const before = open.mailbox;
      open = undefined;
      void before.then((mailbox) => mailbox.close()).catch(say);
    }
    if (kept === undefined || of === null) return null;
    const password = (await mailboxPassword(store.settings)) ?? '';
    open ??= { of, mailbox: openMailbox(kept, password, platform, microsoft) };
    return { kept, mailbox: await open.mailbox };
  };

  const stand = (next: { problem: string | null; toCome: number | null }, added: number): void => {
    const isNew = added > 0 || next.problem !== problem || next.toCome !== toCome;
    ({ problem, toCome } = next);
    if (isNew) emit({ kind: 'changed', area: 'trails' });
  };

  const fail = (sentence: string, waitSeconds: number | null): void => {
    faults += 1;
    wait = waitSeconds;
    stand({ problem: sentence, toCome: null }, 0);
  };

  /** Keeps what is read, then how far it came: what a kill leaves undone in between is looked at again. */
  const takePages = async (kept: KeptMailbox, mailbox: Mailbox): Promise<void> => {
    let taken: PageTaken | undefined;
    while (!loop.closing.aborted && taken?.more !== false) {
      // Left off or changed in the middle of many pages: what comes next is another look's.
      if ((await opened())?.mailbox !== mailbox) return;
      const before = await keptCursor(store.settings, kept);
      const around = { store, mailbox, trails, stamp, say, signal: loop.closing };
      const isFirst: boolean = taken === undefined;
      taken = await takePage(around, before, page, isFirst);
      if (taken.kind === 'stopped') {
        if (!loop.closing.aborted) fail(taken.sentence, taken.waitSeconds);
        return;
      }
      const { cursor, added, toCome: still } = taken;
      await store.transaction(async (inside) => {
        await keepCursor(inside.settings, kept, cursor);
        if (added > 0)
          await inside.audit.append({ what: 'mailbox.kept', about: null, detail: String(added) }, stamp());
      });
      asked = moment();
      faults = 0;
      wait = null;
      stand({ problem: taken.sentence, toCome: still }, added);
    }
  };

  const round = async (): Promise<void> => {
    try {
      const way = await opened();
      if (way === null) return stand({ problem: null, toCome: null }, 0);
      await takePages(way.kept, way.mailbox);
    } catch (error) {
      if (loop.closing.aborted) return;
      say(error);
      fail(NOT_KEPT, null);
    }
  };

  const loop: LookLoop = createLookLoop(everyMs, round, () => ({ faults, wait }));

  const lookIfOther = async (): Promise<void> => {
    const before = open?.of;
    await loop.settled();
    await opened();
    if (open?.of === before || loop.closing.aborted) return;
    faults = 0;
    asked = null;
    stand({ problem: null, toCome: null }, 0);
    await loop.look();
  };

  return {
    mailbox: async () => (await opened())?.mailbox ?? null,
    look: () => loop.look(),
    state: async () => {
      const kept = await keptMailbox(store.settings);
      const hasPassword = (await mailboxPassword(store.settings)) !== undefined;
      const since = kept?.since ?? null;
      return { settings: kept?.settings ?? null, hasPassword, since, asked, problem, toCome };
    },
    settingsChanged: () => void lookIfOther().catch(say),
    close: async () => {
      await loop.close();
      const mailbox = await open?.mailbox.catch(() => undefined);
      await mailbox?.close();
    },
  };
}
