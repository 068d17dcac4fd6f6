import type { Id } from '../../domain/identity';
import { tieOf, tiesOf, type MailTies, type Tie } from '../../domain/trails/joining/mail-ties';
import type { Trail } from '../../domain/trails/trail';
import type { Store } from '../store/store';

/** What ties the mails of open trails to each other, kept in memory: it is asked for each mail that comes in. */
export interface TieBook {
  /** The mails that may be tied to this one, each with how. */
  tiedTo(ties: MailTies): Promise<Map<Id, Tie>>;
  /** Whether a mail of one trail is tied to a mail of the other. */
  areTied(one: Pick<Trail, 'mails'>, other: Pick<Trail, 'mails'>): Promise<boolean>;
  /** A mail was read. */
  add(mailId: Id, ties: MailTies): void;
}

/** The book fills at the first question, with the mails of the trails that are open then. */
export function createTieBook(store: Store): TieBook {
  const mails = new Map<Id, MailTies>();
  const byWord = new Map<string, Set<Id>>();
  let filled: Promise<void> | undefined;

  const add = (mailId: Id, ties: MailTies): void => {
    if (mails.has(mailId)) return;
    mails.set(mailId, ties);
    for (const word of wordsOf(ties)) {
      const there = byWord.get(word);
      if (there === undefined) byWord.set(word, new Set([mailId]));
      else there.add(mailId);
    }
  };

  const known = async (mailId: Id): Promise<MailTies> => {
    const there = mails.get(mailId);
    if (there !== undefined) return there;
    const ties = tiesOf(await store.mails.texts(mailId));
    add(mailId, ties);
    return ties;
  };

  const addTrails = async (trails: readonly Trail[]): Promise<void> => {
    for (const mailId of trails.flatMap((trail) => trail.mails)) await known(mailId);
  };

  const fill = (): Promise<void> => {
    filled ??= store.trails
      .open()
      .then(addTrails)
      .catch((error: unknown) => {
        filled = undefined;
        throw error;
      });
    return filled;
  };

  return {
    add,

    tiedTo: async (ties) => {
      await fill();
      // Another desk, or a trail that was put back, may have some that the book has not.
      const ids = [...ties.ids, ...ties.references];
      if (ids.length > 0) await addTrails(await store.trails.withMailIds(ids));
      const near = new Set([...wordsOf(ties)].flatMap((word) => [...(byWord.get(word) ?? [])]));
      const tied = new Map<Id, Tie>();
      for (const mailId of near) {
        const other = mails.get(mailId);
        const tie = other === undefined ? null : tieOf(ties, other);
        if (tie !== null) tied.set(mailId, tie);
      }
      return tied;
    },

    areTied: async (one, other) => {
      for (const a of one.mails) {
        const ties = await known(a);
        for (const b of other.mails) if (tieOf(ties, await known(b)) !== null) return true;
      }
      return false;
    },
  };
}

/** What two mails must have in common for a tie: a message id, or the words of a message. */
function wordsOf({ ids, references, messages }: MailTies): Set<string> {
  return new Set([...ids, ...references, ...messages.keys()]);
}
