import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import type { Stamp } from '../../store/people-store';
import type { Store } from '../../store/store';
import { momentAt } from '../../surroundings';
import type { FoundMail, Mailbox } from './mailbox';

/** What became of one mail that was found. */
export type Taken =
  | { readonly kind: 'kept'; readonly mail: KeptMail }
  /** It is told of, and not taken over. */
  | { readonly kind: 'too-large' }
  /** It is here already, or not there any more. */
  | { readonly kind: 'nothing' }
  /** The server does not give this one; the others may come. */
  | { readonly kind: 'left'; readonly sentence: string }
  | { readonly kind: 'stopped'; readonly sentence: string; readonly waitSeconds: number | null };

const TOO_LARGE =
  'This mail is larger than 150 MB, so it was not taken over. Open it in the mailbox itself and write its entry by hand.';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Kept mails that lie in this mailbox and have this Message-ID, or have not been read so far that one could tell. */
async function maybeSame({ mails }: Store, { address }: Mailbox, messageId: string): Promise<KeptMail[]> {
  const known = await mails.byMessageId(messageId);
  const unread = [...(await mails.unread()), ...(await mails.notReadable())];
  return [...known, ...unread.filter((mail) => mail.messageId === null)].filter(
    ({ source, original }) =>
      source.kind === 'mailbox' && source.mailbox === address && original.state === 'lies',
  );
}

/**
 * The kept mail that this one is, under a name that it has no more: the server numbered its mails anew, or somebody moved it
 * away and back. A copy beside it is a mail of its own.
 */
async function renamedFrom(
  store: Store,
  mailbox: Mailbox,
  found: FoundMail,
  sha256: string | null,
  signal: AbortSignal,
): Promise<KeptMail | undefined> {
  if (found.messageId === null) return undefined;
  for (const mail of await maybeSame(store, mailbox, found.messageId)) {
    const { source, arrived } = mail;
    const same =
      sha256 === null ? mail.messageId !== null && arrived?.at === found.arrived : mail.sha256 === sha256;
    if (!same || source.kind !== 'mailbox' || source.remoteId === found.remoteId) continue;
    if (mailbox.renamed(source.remoteId, found.remoteId)) return mail;
    if ((await mailbox.isThere(source.remoteId, signal)).kind === 'gone') return mail;
  }
  return undefined;
}

async function renamed(store: Store, { id }: KeptMail, remoteId: string): Promise<Taken> {
  await store.mails.renamed(id, remoteId);
  return { kind: 'nothing' };
}

/**
 * Takes one mail over: whole and written down before anything else is done with it. One that is here already is not
 * asked for again, so that whatever was looked at twice is kept once.
 */
export async function takeOver(
  store: Store,
  mailbox: Mailbox,
  found: FoundMail,
  stamp: Stamp,
  signal: AbortSignal,
): Promise<Taken> {
  const { remoteId } = found;
  if ((await store.mails.ofMailbox(mailbox.address, remoteId)) !== undefined) return { kind: 'nothing' };
  const before = await renamedFrom(store, mailbox, found, null, signal);
  if (before !== undefined) return renamed(store, before, remoteId);
  const got = await mailbox.fetch(remoteId, signal);
  if (got.kind === 'gone') return { kind: 'nothing' };
  if (got.kind === 'not-fetched') {
    const { sentence, waitSeconds } = got;
    return got.onlyThis ? { kind: 'left', sentence } : { kind: 'stopped', sentence, waitSeconds };
  }
  const content = got.kind === 'fetched' ? got.bytes : got.header;
  const sha256 = sha256Of(content);
  const earlier =
    got.kind === 'fetched' ? await renamedFrom(store, mailbox, found, sha256, signal) : undefined;
  if (earlier !== undefined) return renamed(store, earlier, remoteId);
  const whole = {
    id: uuid(),
    source: { kind: 'mailbox', mailbox: mailbox.address, remoteId } as const,
    bytes: content.length,
    sha256,
    arrived: momentAt(found.arrived),
  };
  const mail = await store.transaction(async (inside) => {
    const kept = await inside.mails.keep(whole, content, stamp);
    return got.kind === 'fetched' ? kept : inside.mails.unreadable(kept.id, TOO_LARGE);
  });
  return got.kind === 'fetched' ? { kind: 'kept', mail } : { kind: 'too-large' };
}
