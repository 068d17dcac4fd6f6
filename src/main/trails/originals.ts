import type { Id } from '../../domain/identity';
import type { InstantText } from '../../domain/time/moment';
import type { DeletedHow, HeldFor, KeptMail } from '../../domain/trails/kept-mail';
import type { Mailbox } from '../inbox/mailbox/mailbox';
import { Refusal } from '../refusal';
import type { AskedDeletion } from '../store/mail-store';
import { StepNotAllowed } from '../store/store-errors';
import { momentAt, type Surroundings } from '../surroundings';
import { assertByHand } from './originals/deleted-by-hand';
import { beforeRemoval, howBy, lookedUp, removed, type LyingMail, type Outcome } from './originals/removal';
import { askingWithin } from './originals/within';

/** Originals of recorded mails on their way out of the mailbox, or of wherever they were saved (P16, P26). */
export interface Originals {
  /** Deletes it in the mailbox, or looks whether a deletion asked for before is done. @throws Refusal */
  deleteOriginal(id: Id): Promise<KeptMail>;
  /** Somebody deleted it in another program, then. @throws Refusal */
  deletedByHand(id: Id, at: InstantText): Promise<KeptMail>;
  hold(id: Id, why: HeldFor, note: string): Promise<KeptMail>;
  release(id: Id): Promise<KeptMail>;
  /** Looks up every deletion that was asked for and is not known to be done. Never rejects. */
  goOn(): Promise<void>;
  /** Lets what is under way come to its end; what that is, is looked up at the next start. */
  close(): Promise<void>;
}

export interface OriginalsPace {
  /** How soon what is not known is looked up again, at first; then less and less often, down to once an hour. */
  readonly lookEveryMs: number;
  /** How long the mailbox has for an answer. */
  readonly patienceMs: number;
}

const PACE: OriginalsPace = { lookEveryMs: 60_000, patienceMs: 60_000 };
const LONGEST_MS = 60 * 60_000;

const GONE = 'This mail is no longer here: go back to the list.';
const NOT_OF_MAILBOX =
  'This mail did not come out of the mailbox: delete it where it was saved, then say so here.';
const NO_MAILBOX =
  'No mailbox is set up on this computer: set it up in Settings, or delete the mail in your mail program and say so here.';
const OTHER_MAILBOX =
  'This mail lies in another mailbox than the one that is set up here: delete it in your mail program and say so here.';
const NOT_YET =
  'This mail is not to be deleted yet: it is held back, or an entry it belongs to is not confirmed on the record.';
const WHY_NEEDED = 'Say in a few words why it is held back.';
const DELETED = 'This mail was deleted already: there is nothing left to hold back.';

/** What a receipt adds where no entry was ever made: somebody set the trail aside, and their reason is kept with it. */
async function withoutEntry(
  { trails }: Pick<Surroundings['store'], 'trails'>,
  { trailId }: Pick<KeptMail, 'trailId'>,
): Promise<string> {
  const trail = trailId === null ? undefined : await trails.get(trailId);
  return trail?.setAside == null ? '' : ', without an entry: set aside';
}

/** Deletes originals, never one that is not recorded: what is to be done is written before the mailbox is touched. */
export function createOriginals(
  surroundings: Surroundings,
  mailbox: () => Promise<Mailbox | null>,
  pace: OriginalsPace = PACE,
): Originals {
  const { store, pack, stamp, now, emit, platform } = surroundings;
  const way = pack.originals.deleteBy;
  const closing = new AbortController();
  const within = askingWithin(closing.signal, pace.patienceMs);
  let timer: NodeJS.Timeout | undefined;
  let looks = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: two hands never do the same to one mail. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const touched = <T>(value: T): T => {
    emit({ kind: 'changed', area: 'trails' });
    return value;
  };
  const known = async (id: Id): Promise<KeptMail> => {
    const mail = await store.mails.get(id);
    if (mail === undefined) throw new Refusal('not-found', GONE);
    return mail;
  };
  /** @throws Refusal where this mail can't be deleted from here */
  const boxOf = async (mail: KeptMail): Promise<{ box: Mailbox; lying: LyingMail }> => {
    const { source } = mail;
    if (source.kind !== 'mailbox') throw new Refusal('stopped', NOT_OF_MAILBOX);
    const box = await mailbox();
    if (box === null) throw new Refusal('unavailable', NO_MAILBOX);
    if (box.address.toLowerCase() !== source.mailbox.toLowerCase())
      throw new Refusal('unavailable', OTHER_MAILBOX);
    return { box, lying: { ...mail, source } };
  };

  /** Writes that it is to go. @throws Refusal while it is held back or an entry of it is not recorded */
  const ask = async (id: Id): Promise<void> => {
    const by = await stamp();
    try {
      await store.transaction(async (inside) => {
        const before = await inside.mails.get(id);
        const mail = await inside.mails.askDeletion(id, by);
        if (before?.original.state !== 'lies') return;
        const detail = `${way}${await withoutEntry(inside, mail)}`;
        await inside.audit.append({ what: 'original.asked', about: id, detail }, by);
      });
    } catch (error) {
      if (error instanceof StepNotAllowed) throw new Refusal('stopped', NOT_YET);
      throw error;
    }
  };

  /** Whether it is to go yet, and may. */
  const stillAsked = async (id: Id): Promise<boolean> => {
    if ((await store.mails.get(id))?.original.state !== 'asked') return false;
    try {
      await store.mails.askDeletion(id, await stamp());
      return true;
    } catch (error) {
      if (error instanceof StepNotAllowed) return false;
      throw error;
    }
  };

  /** Keeps what came of it: the receipt, or why not. What somebody ticked by hand meanwhile stays. */
  const settle = async (id: Id, outcome: Outcome, askedBy: string | null = null): Promise<KeptMail> => {
    const here = await stamp();
    const by = askedBy === null ? here : { ...here, by: askedBy };
    return store.transaction(async (inside) => {
      const mail = await inside.mails.get(id);
      if (mail === undefined) throw new Refusal('not-found', GONE);
      const { state, problem } = mail.original;
      if (state === 'deleted') return mail;
      if (outcome.kind === 'gone') return receipt(inside, id, outcome.how, by);
      if (outcome.kind === 'open' && problem === outcome.sentence) return mail;
      return inside.mails.notDeleted(id, outcome.sentence, outcome.kind === 'lies');
    });
  };
  const receipt = async (
    inside: Pick<typeof store, 'audit' | 'mails' | 'trails'>,
    id: Id,
    how: DeletedHow,
    by: Awaited<ReturnType<typeof stamp>>,
    when = by.when,
  ): Promise<KeptMail> => {
    const mail = await inside.mails.deleted(id, how, when, by);
    const detail = `${how}${await withoutEntry(inside, mail)}`;
    await inside.audit.append({ what: 'original.deleted', about: id, detail }, by);
    return mail;
  };

  /** Deletes what surely lies there and is allowed to go. @throws Refusal where nothing was asked for, nor touched */
  const deleted = async (box: Mailbox, mail: LyingMail): Promise<Outcome> => {
    const found = await beforeRemoval(box, mail, within);
    if (found !== 'the-mail') {
      if (found.kind !== 'gone') throw new Refusal('unavailable', found.sentence);
      // That it is gone by itself counts for nothing before every entry is recorded.
      await ask(mail.id);
      return found;
    }
    await ask(mail.id);
    await store.checkpoint();
    // Once more: it may have been held back, or filed for somebody, while that was written.
    if (!(await stillAsked(mail.id))) return { kind: 'lies', sentence: NOT_YET };
    return removed(box, mail, way, within);
  };

  /** Nothing is done anew before it was looked up what became of what was asked. */
  const lookUp = async (box: Mailbox, mail: LyingMail): Promise<Outcome> => {
    const seen = await lookedUp(box, mail, howBy(way), within);
    if (seen.kind !== 'lies') return seen;
    try {
      return await deleted(box, mail);
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'lies', sentence: error.message };
      throw error;
    }
  };

  const lookAgainLater = (): void => {
    clearTimeout(timer);
    if (closing.signal.aborted) return;
    timer = setTimeout(() => void goOn(), Math.min(LONGEST_MS, pace.lookEveryMs * 2 ** looks));
    timer.unref();
    looks = Math.min(looks + 1, 20);
  };

  /** @returns whether the mailbox answered: where it does not, the others need not be asked now */
  const goOnWith = async ({ mailId: id, askedBy }: AskedDeletion): Promise<boolean> => {
    if (closing.signal.aborted) return false;
    const mail = await store.mails.get(id);
    if (mail === undefined || mail.original.state !== 'asked') return true;
    try {
      const { box, lying } = await boxOf(mail);
      const outcome = await lookUp(box, lying);
      touched(await settle(id, outcome, askedBy));
      return outcome.kind !== 'open';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await settle(id, { kind: 'open', sentence: error.message });
      return false;
    }
  };

  const goOn = async (): Promise<void> => {
    try {
      for (const each of await store.mails.asked()) {
        if (!(await inTurn(() => goOnWith(each)))) break;
      }
      if ((await store.mails.asked()).length > 0) lookAgainLater();
      else looks = 0;
    } catch (error) {
      platform.log(`originals: ${error instanceof Error ? error.name : 'unknown fault'}`);
      lookAgainLater();
    }
  };

  return {
    goOn,
    deleteOriginal: (id) =>
      inTurn(async () => {
        const mail = await known(id);
        if (mail.original.state === 'deleted') return mail;
        const { box, lying } = await boxOf(mail);
        const outcome =
          mail.original.state === 'asked' ? await lookUp(box, lying) : await deleted(box, lying);
        if (outcome.kind === 'open') {
          looks = 0;
          lookAgainLater();
        }
        return touched(await settle(id, outcome));
      }),

    deletedByHand: async (id, at) => {
      const mail = await known(id);
      if (mail.original.state === 'deleted') return mail;
      if (mail.original.held !== null) throw new Refusal('stopped', NOT_YET);
      assertByHand(mail, at, now());
      const by = await stamp();
      try {
        return touched(await store.transaction((inside) => receipt(inside, id, 'by-hand', by, momentAt(at))));
      } catch (error) {
        if (error instanceof StepNotAllowed) throw new Refusal('stopped', NOT_YET);
        throw error;
      }
    },

    hold: async (id, why, note) => {
      if (why === 'other' && note === '') throw new Refusal('invalid', WHY_NEEDED, 'note');
      const mail = await known(id);
      if (mail.original.state === 'deleted') throw new Refusal('stopped', DELETED);
      const by = await stamp();
      return touched(
        await store.transaction(async (inside) => {
          await inside.audit.append({ what: 'original.held', about: id, detail: why }, by);
          return inside.mails.hold(id, why, note, by);
        }),
      );
    },

    release: async (id) => {
      const mail = await known(id);
      if (mail.original.held === null) return mail;
      const by = await stamp();
      return touched(
        await store.transaction(async (inside) => {
          await inside.audit.append({ what: 'original.released', about: id, detail: null }, by);
          return inside.mails.release(id, by);
        }),
      );
    },

    close: async () => {
      clearTimeout(timer);
      closing.abort();
      await last;
    },
  };
}
