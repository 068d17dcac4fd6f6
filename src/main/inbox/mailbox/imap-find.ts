import type { ImapFolder } from './imap-line';
import type { ImapRemoteId } from './imap-remote-id';

/** Where a mail is now: its UID, nothing where it is not in the folder, or that several may be it. */
export type Place =
  { readonly kind: 'at'; readonly uid: number } | { readonly kind: 'gone' | 'several' | 'refused' };

async function holders(folder: ImapFolder, uids: readonly number[], messageId: string): Promise<number[]> {
  if (uids.length === 0) return [];
  const rows = await folder.ask(() =>
    folder.client.fetchAll(uids.join(','), { uid: true, envelope: true }, { uid: true }),
  );
  // A server searches for a part of the header; only the very same Message-ID counts.
  return rows.filter(({ envelope }) => envelope?.messageId?.trim() === messageId).map(({ uid }) => uid);
}

/**
 * Looks up a mail by its number, and by its Message-ID where the server has numbered its mails anew since. One that has
 * no Message-ID can't be told among others then.
 */
export async function findMail(folder: ImapFolder, name: ImapRemoteId): Promise<Place> {
  const { client } = folder;
  if (name.uidValidity === folder.uidValidity) {
    const found = await folder.ask(() => client.search({ uid: String(name.uid) }, { uid: true }));
    if (!Array.isArray(found)) return { kind: 'refused' };
    return found.includes(name.uid) ? { kind: 'at', uid: name.uid } : { kind: 'gone' };
  }
  const { messageId } = name;
  if (messageId === null) return { kind: 'several' };
  const found = await folder.ask(() => client.search({ header: { 'message-id': messageId } }, { uid: true }));
  if (!Array.isArray(found)) return { kind: 'refused' };
  const [uid, ...others] = await holders(folder, found, messageId);
  if (uid === undefined) return { kind: 'gone' };
  return others.length > 0 ? { kind: 'several' } : { kind: 'at', uid };
}
