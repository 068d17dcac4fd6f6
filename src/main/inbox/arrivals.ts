import { z } from 'zod';
import type { Moment } from '../../domain/time/moment';
import { notifyAccountFault } from '../send/adapters/notify-account';
import { NOTIFY_TIMEOUT, openNotifyLine, type NotifyLine } from '../send/adapters/notify-line';
import { keptNotifyAccount } from '../send/carriers/notify-carrier';
import type { Surroundings } from '../surroundings';
import { tellOfReply } from '../replies/tell';
import { allotNew } from './allot';
import { createLookLoop, type LookLoop } from './look-loop';
import { toldTexts } from './told-texts';

/** Takes over the texts that people send to the service's number, while the program runs. */
export interface Arrivals {
  /** Asks now; resolves when all that was there is kept. Never rejects. */
  look(): Promise<void>;
  /** Asks now where the account is another one than before. */
  settingsChanged(): void;
  /** When GOV.UK Notify last answered, and why it does not just now. */
  standing(): { readonly asked: Moment | null; readonly problem: string | null };
  /** Lets what is under way finish, then stops. */
  close(): Promise<void>;
}

const ASK_EVERY_MS = 60_000;
/** Where a lag that is being caught up was left off. */
const GAP = 'arrived.gap';
const gapSchema = z.object({ olderThan: z.string() });
/** One look at a time allots so many. */
const AT_MOST = 250;

export function createArrivals(surroundings: Surroundings, everyMs: number = ASK_EVERY_MS): Arrivals {
  const { store, platform, now, moment, emit } = surroundings;
  const stamp = () => ({ by: 'Taken over from GOV.UK Notify', when: moment() });
  let asked: Moment | null = null;
  let problem: string | null = null;
  let faults = 0;
  let wait: number | null = null;
  let accountRead: string | undefined;

  /** A question that nobody will hear the answer of ends at once: closing does not wait for a silent network. */
  const untilClosed: typeof globalThis.fetch = (input, init) => {
    const signals = [loop.closing, ...(init?.signal ? [init.signal] : [])];
    return platform.fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };

  const say = (error: unknown): void =>
    platform.log(`arrived texts: ${error instanceof Error ? error.name : 'unknown fault'}`);

  /**
   * Keeps a page and, in the same transaction, how far back is still to be read: a text that is known already closes
   * the gap, and so does the end of what GOV.UK Notify keeps. @returns the text to go on before, or nothing
   */
  const keepPage = async (line: NotifyLine, olderThan: string | null): Promise<string | null> => {
    const told = await toldTexts(line, olderThan, now());
    if (told.kind === 'not-asked') {
      problem = told.sentence;
      wait = told.waitSeconds;
      faults += 1;
      return null;
    }
    const { texts } = told;
    const next = await store.transaction(async (inside) => {
      const added = await inside.arrived.keep(texts, stamp());
      const last = texts.at(-1);
      const left = last === undefined || added < texts.length ? null : last.providerId;
      if (left === null) await inside.settings.remove(GAP);
      else await inside.settings.write(GAP, { olderThan: left });
      if (added > 0)
        await inside.audit.append({ what: 'arrived.kept', about: null, detail: String(added) }, stamp());
      return left;
    });
    asked = moment();
    problem = null;
    wait = null;
    faults = 0;
    return next;
  };

  const keepFrom = async (line: NotifyLine, olderThan: string | null): Promise<void> => {
    const next = await keepPage(line, olderThan);
    if (next !== null && !loop.closing.aborted) await keepFrom(line, next);
  };

  const takeOver = async (): Promise<void> => {
    const account = await keptNotifyAccount(store.settings);
    accountRead = JSON.stringify(account);
    if (account === undefined || !account.receives) {
      problem = null;
      return;
    }
    const fault = notifyAccountFault(account, platform.reach);
    if (fault !== null) {
      problem = fault;
      faults += 1;
      return;
    }
    const line = openNotifyLine(account, untilClosed, NOTIFY_TIMEOUT);
    const gap = await store.settings.read(GAP, gapSchema);
    // What was left off comes first: after a newer page nobody would know of it any more.
    if (gap !== undefined) await keepFrom(line, gap.olderThan);
    if (problem === null || gap === undefined) await keepFrom(line, null);
  };

  const allotAll = async (): Promise<void> => {
    const fresh = await store.arrived.list('new', AT_MOST);
    let failed = 0;
    for (const text of fresh) {
      if (loop.closing.aborted) return;
      try {
        const raised = await store.transaction((inside) => allotNew(inside, text, stamp()));
        tellOfReply(surroundings, raised);
      } catch (error) {
        // It stays as it is and is looked at again; the others do not wait for it.
        failed += 1;
        say(error);
      }
    }
    if (fresh.length === failed) return;
    emit({ kind: 'changed', area: 'messages' });
    emit({ kind: 'changed', area: 'record' });
    if (fresh.length === AT_MOST && failed === 0) await allotAll();
  };

  const round = async (): Promise<void> => {
    try {
      // What a crash left behind, before anything is asked for.
      await allotAll();
      await takeOver();
      await allotAll();
    } catch (error) {
      if (loop.closing.aborted) return;
      faults += 1;
      say(error);
    }
  };

  const loop: LookLoop = createLookLoop(everyMs, round, () => ({ faults, wait }));

  const lookIfOther = async (): Promise<void> => {
    await loop.settled();
    if (!loop.closing.aborted && JSON.stringify(await keptNotifyAccount(store.settings)) !== accountRead)
      await loop.look();
  };

  return {
    look: () => loop.look(),
    settingsChanged: () => void lookIfOther().catch(say),
    standing: () => ({ asked, problem }),
    close: () => loop.close(),
  };
}
