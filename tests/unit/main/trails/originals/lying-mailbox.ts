import type { Fetched, Mailbox, Presence, Removal } from '../../../../../src/main/inbox/mailbox/mailbox';

/** How the mailbox takes a deletion. `late`: it is done, but only when somebody looks for it the next time but one. */
export const REMOVALS = [
  'honest',
  'says-done',
  'says-gone',
  'done-answer-lost',
  'not-done-answer-lost',
  'late',
  'refuses',
  'silent',
  'breaks',
] as const;
export type RemovalWay = (typeof REMOVALS)[number];

/** How it answers whether a mail is there. */
export const LOOKS = ['honest', 'not-known', 'silent'] as const;
export type LookWay = (typeof LOOKS)[number];

export const FETCHES = ['honest', 'not-fetched', 'other-mail', 'silent'] as const;
export type FetchWay = (typeof FETCHES)[number];

const NOT_REACHED = 'The mailbox could not be reached: look at the network, then try again.';
const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** A mailbox that keeps mails by name, and lies as it is told to. */
export interface LyingMailbox extends Mailbox {
  readonly lying: Map<string, Uint8Array<ArrayBuffer>>;
  /** What was taken away by `remove`, in order. */
  readonly removed: string[];
  removes: RemovalWay;
  looks: LookWay;
  fetches: FetchWay;
  /** Asked right before a mail is touched. */
  beforeTouch: (remoteId: string) => Promise<void>;
}

export function lyingMailbox(
  mails: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  address = 'north@example.nhs.uk',
): LyingMailbox {
  const lying = new Map(mails);
  const removed: string[] = [];
  const late = new Map<string, number>();
  const take = async (remoteId: string): Promise<void> => {
    await box.beforeTouch(remoteId);
    if (lying.delete(remoteId)) removed.push(remoteId);
  };
  const settleLate = async (): Promise<void> => {
    for (const [remoteId, looks] of late) {
      if (looks > 0) late.set(remoteId, looks - 1);
      else {
        late.delete(remoteId);
        await take(remoteId);
      }
    }
  };
  const removal = async (remoteId: string): Promise<Removal> => {
    const unknown: Removal = { kind: 'unknown', sentence: NOT_REACHED };
    switch (box.removes) {
      case 'honest':
        if (!lying.has(remoteId)) return { kind: 'was-gone' };
        await take(remoteId);
        return { kind: 'done' };
      case 'says-done':
        return { kind: 'done' };
      case 'says-gone':
        return { kind: 'was-gone' };
      case 'done-answer-lost':
        await take(remoteId);
        return unknown;
      case 'not-done-answer-lost':
        return unknown;
      case 'late':
        late.set(remoteId, 1);
        return unknown;
      case 'refuses':
        return { kind: 'not-done', sentence: 'The mailbox refuses to delete mails: ask IT for the right.' };
      case 'silent':
        await take(remoteId);
        return never();
      case 'breaks':
        await take(remoteId);
        throw new Error('socket hang up');
      default:
        return unknown;
    }
  };
  const box: LyingMailbox = {
    address,
    lying,
    removed,
    removes: 'honest',
    looks: 'honest',
    fetches: 'honest',
    beforeTouch: () => Promise.resolve(),
    renamed: () => false,
    look: () => Promise.resolve({ kind: 'looked', found: [], cursor: '', more: false, left: 0 }),
    fetch: (remoteId): Promise<Fetched> => {
      const bytes = lying.get(remoteId);
      if (box.fetches === 'silent') return never();
      if (box.fetches === 'not-fetched')
        return Promise.resolve({
          kind: 'not-fetched',
          sentence: NOT_REACHED,
          onlyThis: false,
          waitSeconds: null,
        });
      if (bytes === undefined) return Promise.resolve({ kind: 'gone' });
      const other = new TextEncoder().encode('Message-ID: <other@example.org>\r\n\r\nAnother mail');
      return Promise.resolve({ kind: 'fetched', bytes: box.fetches === 'other-mail' ? other : bytes });
    },
    remove: removal,
    isThere: async (remoteId): Promise<Presence> => {
      await settleLate();
      if (box.looks === 'silent') return never();
      if (box.looks === 'not-known') return { kind: 'not-known', sentence: NOT_REACHED };
      return { kind: lying.has(remoteId) ? 'there' : 'gone' };
    },
    test: () => Promise.resolve({ ok: true, sentence: 'Signed in.' }),
    close: () => Promise.resolve(),
  };
  return box;
}
