import { randomBytes } from 'node:crypto';
import type { GraphError } from './graph-mailboxes';

export type GraphFolder = 'inbox' | 'deleteditems' | 'archive' | 'purges';

/** A mail that arrived, as Exchange keeps it. */
export interface GraphMail {
  id: string;
  readonly mailbox: string;
  readonly mime: Buffer;
  readonly received: string;
  folder: GraphFolder;
  isRead: boolean;
  /** When it last came into its folder, counted from the first change of the mailbox. */
  came: number;
}

/** What a state token of a delta query stands for. */
interface DeltaState {
  readonly mailbox: string;
  /** Changes up to this one are known to whoever asks. */
  readonly known: number;
  /** Up to which the round goes that is under way, and how many of it were told. */
  readonly upTo: number;
  readonly told: number;
}

export interface DeltaPage {
  readonly mails: readonly GraphMail[];
  readonly next: { readonly kind: '$skiptoken' | '$deltatoken'; readonly token: string };
}

const fault = (status: number, code: string): GraphError => ({ status, code });
const token = (): string => randomBytes(24).toString('base64url');

/** The ids of folders, which are not their names. */
export const folderIdOf = (mailbox: string, folder: GraphFolder): string =>
  `AQMk-${Buffer.from(`${mailbox} ${folder}`).toString('base64url')}`;

/** The received mails of mailboxes, with what a delta query remembers. */
export function graphInbox() {
  const mails: GraphMail[] = [];
  const states = new Map<string, DeltaState>();
  let changes = 0;

  const find = (mailbox: string, id: string): GraphMail | undefined =>
    mails.find((each) => each.mailbox === mailbox && each.id === id && each.folder !== 'purges');

  const move = (mail: GraphMail, folder: GraphFolder, keepsId: boolean): void => {
    changes += 1;
    mail.folder = folder;
    mail.came = changes;
    if (!keepsId) mail.id = `AAMkAG${token()}=`;
  };

  return {
    mails,
    find,
    move,

    /** A mail arrives. @returns its id */
    deliver(mailbox: string, mime: string | Uint8Array, received = new Date()): string {
      changes += 1;
      const id = `AAkALg${token()}=`;
      const at = received.toISOString().replace(/\.\d{3}Z$/u, 'Z');
      mails.push({ id, mailbox, mime: Buffer.from(mime), received: at, folder: 'inbox', isRead: false, came: changes }); // prettier-ignore
      return id;
    },

    /** Whatever was remembered for delta queries is lost, as it is after some weeks. */
    forget(): void {
      states.clear();
    },

    /** The next page of what came into the inbox. @param held the token of the question; null for the first */
    delta(mailbox: string, held: string | null, size: number): DeltaPage | GraphError {
      const state = held === null ? { mailbox, known: 0, upTo: changes, told: 0 } : states.get(held);
      if (state === undefined || state.mailbox !== mailbox) return fault(410, 'syncStateNotFound');
      const upTo = state.told === 0 ? changes : state.upTo;
      const round = mails.filter(
        ({ mailbox: its, folder, came }) =>
          its === mailbox && folder === 'inbox' && came > state.known && came <= upTo,
      );
      const page = round.slice(state.told, state.told + size);
      const told = state.told + page.length;
      const isLast = told >= round.length;
      const made = token();
      states.set(
        made,
        isLast ? { mailbox, known: upTo, upTo, told: 0 } : { mailbox, known: state.known, upTo, told },
      );
      return { mails: page, next: { kind: isLast ? '$deltatoken' : '$skiptoken', token: made } };
    },
  };
}

export type GraphInbox = ReturnType<typeof graphInbox>;
