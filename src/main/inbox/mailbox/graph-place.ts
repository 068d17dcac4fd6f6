import { z } from 'zod';
import { readReply } from '../../send/adapters/graph-drafts';
import type { GraphLine, GraphReply } from '../../send/adapters/graph-line';
import { graphMailboxSentence, NOT_DELETED } from './graph-mailbox-sentences';
import type { DeleteWay, Presence } from './mailbox';

const folderSchema = z.object({ id: z.string().min(1) });
const placeSchema = z.object({ parentFolderId: z.string().min(1) });

const isMissing = (reply: GraphReply): boolean =>
  reply.kind === 'answer' && reply.status === 404 && reply.code === 'ErrorItemNotFound';

const mailPath = (address: string, id: string, rest = ''): string =>
  `/users/${encodeURIComponent(address)}/messages/${encodeURIComponent(id)}${rest}`;

/** The path of a mail as it came, with its headers and files (MIME). */
export function mimePath(address: string, id: string): string {
  return mailPath(address, id, '/$value');
}

/** Whether an answer says that there is no such mail, rather than no such mailbox. */
export function saysGone(reply: GraphReply): boolean {
  return isMissing(reply);
}

/** The lasting id of one of the mailbox's own folders. */
async function folderId(line: GraphLine, address: string, name: string, signal: AbortSignal) {
  const path = `/users/${encodeURIComponent(address)}/mailFolders/${name}?$select=id`;
  return readReply(await line.ask({ method: 'GET', path, signal }), folderSchema);
}

/**
 * Whether a mail lies in the inbox. By `expunge` it must not lie in Deleted Items either: what was deleted for good is
 * gone, or in a folder that no program of the service opens.
 */
export async function placeInGraph(
  line: GraphLine,
  address: string,
  id: string,
  way: DeleteWay,
  signal: AbortSignal,
): Promise<Presence> {
  const reply = await line.ask({
    method: 'GET',
    path: mailPath(address, id, '?$select=parentFolderId'),
    signal,
  });
  if (isMissing(reply)) return { kind: 'gone' };
  const place = readReply(reply, placeSchema);
  if (!place.ok) return { kind: 'not-known', sentence: graphMailboxSentence(place.reply) };
  for (const name of way === 'expunge' ? ['inbox', 'deleteditems'] : ['inbox']) {
    const folder = await folderId(line, address, name, signal);
    if (!folder.ok) return { kind: 'not-known', sentence: graphMailboxSentence(folder.reply) };
    if (folder.value.id === place.value.parentFolderId) return { kind: 'there' };
  }
  return { kind: 'gone' };
}

/** What became of the asking itself. `lost`: no clear answer, so it may be done, or still be done later. */
export type Asked =
  { readonly kind: 'answered' } | { readonly kind: 'not-done' | 'lost'; readonly sentence: string };

/** Moves a mail into Deleted Items, or deletes it for good; whether it is gone is looked up afterwards. */
export async function removeInGraph(
  line: GraphLine,
  address: string,
  id: string,
  way: DeleteWay,
  signal: AbortSignal,
): Promise<Asked> {
  const path = mailPath(address, id, way === 'expunge' ? '/permanentDelete' : '/move');
  const body = way === 'expunge' ? {} : { body: { destinationId: 'deleteditems' } };
  const reply = await line.ask({ method: 'POST', path, signal, ...body });
  const sentence = graphMailboxSentence(reply);
  if (reply.kind === 'no-token') return { kind: 'not-done', sentence };
  if (reply.kind === 'fault' || reply.status >= 500) return { kind: 'lost', sentence };
  if (isMissing(reply) || reply.status < 300) return { kind: 'answered' };
  return { kind: 'not-done', sentence: reply.status === 400 ? NOT_DELETED : sentence };
}
