import type { Id } from '../../domain/identity';
import { tiesOf, type MailTies } from '../../domain/trails/joining/mail-ties';
import type { KeptMail } from '../../domain/trails/kept-mail';
import type { MailText } from '../../domain/trails/mail-text';
import type { MailReader } from '../inbox/mail-files/mail-reader';
import { UnreadableMail } from '../inbox/mail-files/unreadable-mail';
import { tellOfReply } from '../replies/tell';
import { NotThere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { createPlacing, type Placed } from './placing';
import type { ReviewGroundsOf } from './review-grounds';
import { hereAlready } from './same-mail';
import type { TieBook } from './tie-book';

/** What became of a mail. */
export interface TakenIn {
  /** The trail it became or joined; none where it can't be read. */
  readonly trailIds: Id[];
  /** Why it can't be read, or that it is here already: one sentence. */
  readonly problem: string | null;
}

/** Kept mails on their way into trails, one at a time. */
export interface TakingIn {
  takeIn(mail: KeptMail): Promise<TakenIn>;
  /** Work that changes which mails are in which trail: it waits for what is under way, and others wait for it. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way. */
  close(): Promise<void>;
}

export const HERE_ALREADY = 'This mail is here already: nothing was added.';

export function createTakingIn(
  surroundings: Surroundings,
  reader: MailReader,
  ties: TieBook,
  grounds: ReviewGroundsOf,
): TakingIn {
  const { store, stamp, emit } = surroundings;
  const placing = createPlacing(surroundings, ties, grounds);
  let last: Promise<unknown> = Promise.resolve();

  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const unreadable = async ({ id }: KeptMail, problem: string): Promise<TakenIn> => {
    const by = await stamp();
    await store.transaction(async (inside) => {
      await inside.mails.unreadable(id, problem);
      await inside.audit.append({ what: 'mail.unreadable', about: id, detail: null }, by);
    });
    return { trailIds: [], problem };
  };

  /** A file whose mail is here by another way is not kept twice; one of the mailbox is, because it lies there. */
  const place = async (mail: KeptMail, texts: readonly MailText[], own: MailTies): Promise<TakenIn> => {
    const there = mail.source.kind === 'mailbox' ? undefined : await hereAlready(store.mails, mail, texts);
    if (there !== undefined) {
      await store.mails.discard(mail.id);
      return { trailIds: there.trailId === null ? [] : [there.trailId], problem: HERE_ALREADY };
    }
    const placed: Placed = await placing.place(mail, texts, own);
    ties.add(mail.id, own);
    if (placed.raised !== null) tellOfReply(surroundings, placed.raised);
    return { trailIds: [placed.trailId], problem: null };
  };

  const read = async (mail: KeptMail): Promise<TakenIn> => {
    let texts: MailText[];
    try {
      texts = await reader.read(await store.mails.bytes(mail.id));
    } catch (error) {
      if (error instanceof UnreadableMail) return unreadable(mail, error.message);
      throw error;
    }
    return place(mail, texts, tiesOf(texts));
  };

  return {
    alone,

    takeIn: ({ id }) =>
      alone(async () => {
        const mail = await store.mails.get(id);
        if (mail === undefined) throw new NotThere('there is no such mail');
        const isDone = mail.state === 'read';
        const taken = isDone ? { trailIds: mail.trailId === null ? [] : [mail.trailId], problem: null } : await read(mail); // prettier-ignore
        if (!isDone) {
          emit({ kind: 'changed', area: 'trails' });
          // Where it joined a filed trail, the entry is another one now.
          emit({ kind: 'changed', area: 'record' });
        }
        return taken;
      }),

    close: async () => {
      await last;
    },
  };
}
