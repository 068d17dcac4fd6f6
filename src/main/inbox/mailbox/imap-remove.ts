import type { ListResponse } from 'imapflow';
import { findMail } from './imap-find';
import type { ImapFolder } from './imap-line';
import type { ImapRemoteId } from './imap-remote-id';
import { NO_TRASH, NO_UIDPLUS, NOT_TOLD_APART, READ_ONLY, REFUSED_TO_DELETE } from './imap-sentences';
import type { DeleteWay } from './mailbox';

/** What was done to a mail, before it is looked up whether it is gone. */
export type Attempt =
  { readonly kind: 'tried' | 'was-gone' } | { readonly kind: 'not-done'; readonly sentence: string };

/** The folder for deleted items: by its special use (RFC 6154), or by one of the names that it is known to have. */
function trashOf(folders: readonly ListResponse[]): string | undefined {
  const marked = folders.find(({ specialUse }) => specialUse === '\\Trash');
  return (marked ?? folders.find(({ name }) => /^deleted (?:items|messages)$/iu.test(name)))?.path;
}

const stays = (sentence: string): Attempt => ({ kind: 'not-done', sentence });

/** Marks this one mail and takes it out by UID EXPUNGE (RFC 4315); where that fails the mark is taken back. */
async function takeOut(folder: ImapFolder, uid: string): Promise<Attempt> {
  const { client } = folder;
  if (await folder.ask(() => client.messageDelete(uid, { uid: true }))) return { kind: 'tried' };
  if (!client.usable) return { kind: 'tried' };
  // A mail that stays must not go with the next clearing out of the mailbox.
  await folder.ask(() => client.messageFlagsRemove(uid, ['\\Deleted'], { uid: true }));
  return stays(REFUSED_TO_DELETE);
}

async function moveAway(folder: ImapFolder, uid: string): Promise<Attempt> {
  const { client } = folder;
  const trash = trashOf(await folder.ask(() => client.list()));
  if (trash === undefined) return stays(NO_TRASH);
  if (client.capabilities.has('MOVE')) {
    const moved = await folder.ask(() => client.messageMove(uid, trash, { uid: true }));
    return moved === false && client.usable ? stays(REFUSED_TO_DELETE) : { kind: 'tried' };
  }
  if (!client.capabilities.has('UIDPLUS')) return stays(NO_UIDPLUS);
  const copied = await folder.ask(() => client.messageCopy(uid, trash, { uid: true }));
  // Without a copy that is known of nothing is taken out.
  return copied === false ? stays(REFUSED_TO_DELETE) : takeOut(folder, uid);
}

/**
 * Deletes one mail and no other. Never by a plain EXPUNGE, which takes out whatever anybody marked: a server without
 * UIDPLUS is told so instead.
 * @throws ImapFailure when the answer was lost
 */
export async function removeImap(folder: ImapFolder, name: ImapRemoteId, way: DeleteWay): Promise<Attempt> {
  const place = await findMail(folder, name);
  if (place.kind !== 'at') {
    if (place.kind === 'gone') return { kind: 'was-gone' };
    return stays(place.kind === 'several' ? NOT_TOLD_APART : REFUSED_TO_DELETE);
  }
  if (folder.readOnly) return stays(READ_ONLY);
  const uid = String(place.uid);
  if (way === 'deleted-items') return moveAway(folder, uid);
  return folder.client.capabilities.has('UIDPLUS') ? takeOut(folder, uid) : stays(NO_UIDPLUS);
}
