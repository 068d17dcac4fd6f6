import type { KeptMail } from '../../../domain/trails/kept-mail';
import type { Stamp } from '../../store/people-store';
import type { Store } from '../../store/store';
import type { FoundMail, Mailbox } from './mailbox';
import type { KeptCursor } from './mailbox-settings';
import { takeOver } from './taking-over';

export interface TakingAround {
  readonly store: Store;
  readonly mailbox: Mailbox;
  readonly trails: { takeIn(mail: KeptMail): Promise<unknown> };
  readonly stamp: () => Stamp;
  readonly say: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** How far a page came. */
export type PageTaken =
  | {
      readonly kind: 'taken';
      readonly cursor: KeptCursor;
      readonly added: number;
      readonly more: boolean;
      readonly toCome: number | null;
      /** About what the server did not give out; null where it gave all. */
      readonly sentence: string | null;
    }
  | {
      readonly kind: 'stopped';
      readonly sentence: string;
      readonly waitSeconds: number | null;
      readonly more: false;
    };

/** So many that the server does not give out are asked for again; more than that is a fault of the server. */
const MOST_LEFT = 200;

const STOPPED = { kind: 'stopped', sentence: '', waitSeconds: null, more: false } as const;

/** Looks for a page of mails and takes each over; `withLeft` also asks again for what the server did not give before. */
export async function takePage(
  around: TakingAround,
  before: KeptCursor,
  limit: number,
  withLeft: boolean,
): Promise<PageTaken> {
  const { store, mailbox, trails, stamp, say, signal } = around;
  const look = await mailbox.look(before.cursor, limit, signal);
  if (look.kind === 'not-looked')
    return { kind: 'stopped', sentence: look.sentence, waitSeconds: look.waitSeconds, more: false };
  const wanted: FoundMail[] = withLeft ? [...before.left, ...look.found] : [...look.found];
  const left: FoundMail[] = withLeft ? [] : [...before.left];
  let sentence: string | null = null;
  let added = 0;
  for (const found of wanted) {
    if (signal.aborted) return STOPPED;
    const taken = await takeOver(store, mailbox, found, stamp(), signal);
    if (taken.kind === 'stopped') {
      const { sentence: why, waitSeconds } = taken;
      return { kind: 'stopped', sentence: why, waitSeconds, more: false };
    }
    if (taken.kind === 'left') {
      left.push(found);
      sentence = taken.sentence;
    }
    if (taken.kind === 'kept' || taken.kind === 'too-large') added += 1;
    if (taken.kind !== 'kept') continue;
    try {
      await trails.takeIn(taken.mail);
    } catch (error) {
      // It is kept and not read: that is gone on with at the next start. The others do not wait for it.
      say(error);
    }
  }
  if (left.length > MOST_LEFT)
    return { kind: 'stopped', sentence: sentence ?? '', waitSeconds: null, more: false };
  const toCome = look.left === null ? null : look.left + left.length;
  const cursor = { cursor: look.cursor, left: left.map((each) => ({ ...each })) };
  // A server that leads back to where it was asked from would be asked for ever.
  const more = look.more && look.cursor !== before.cursor;
  return { kind: 'taken', cursor, added, more, toCome, sentence };
}
