import { z } from 'zod';
import { graphInstant } from '../../send/adapters/graph-instant';
import { readReply } from '../../send/adapters/graph-drafts';
import type { GraphLine, GraphReply } from '../../send/adapters/graph-line';
import type { GraphMailboxAccount } from './graph-account';
import { graphMailboxSentence } from './graph-mailbox-sentences';
import type { FoundMail, Look } from './mailbox';

const itemSchema = z.object({
  id: z.string().min(1),
  receivedDateTime: z.string().nullish(),
  internetMessageId: z.string().nullish(),
  isDraft: z.boolean().optional(),
  '@removed': z.unknown().optional(),
});
const pageSchema = z.object({
  value: z.array(itemSchema),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** What is asked for at the beginning; Graph repeats it in the token of each later question. */
const BEGINNING = '?changeType=created&$select=receivedDateTime,internetMessageId,isDraft';
/** What Graph says when its memory of the last question is gone. */
const BEGIN_ANEW = new Set(['syncStateNotFound', 'SyncStateNotFound', 'resyncRequired', 'syncStateInvalid']);

const isForgotten = (reply: GraphReply): boolean =>
  reply.kind === 'answer' && (reply.status === 410 || (reply.status >= 400 && BEGIN_ANEW.has(reply.code)));

/**
 * The question of a link that Graph gave: its query alone, put to the address in the settings, so that a token goes
 * nowhere else whatever a link says.
 */
function questionOf(link: string): string | null {
  const query = URL.parse(link)?.search ?? '';
  return query === '' ? null : query;
}

/**
 * One page of what is new in the inbox, by a delta query. It is asked for without `$filter`: with one Graph stops at the
 * first 5,000 mails. What arrived before the day in the settings is left out here. The cursor is Graph's own token; when
 * Graph has forgotten it, it begins from the beginning, and whoever keeps the mails knows which it has.
 */
export async function lookGraph(
  line: GraphLine,
  { address, since }: GraphMailboxAccount,
  cursor: string | null,
  limit: number,
  signal: AbortSignal,
): Promise<Look> {
  const inbox = `/users/${encodeURIComponent(address)}/mailFolders/inbox/messages/delta`;
  const prefer = `odata.maxpagesize=${limit}`;
  const ask = (query: string) => line.ask({ method: 'GET', path: `${inbox}${query}`, prefer, signal });
  let reply = await ask(cursor ?? BEGINNING);
  if (cursor !== null && isForgotten(reply)) reply = await ask(BEGINNING);
  const page = readReply(reply, pageSchema);
  if (!page.ok) {
    const waitSeconds = page.reply.kind === 'answer' ? page.reply.retryAfter : null;
    return { kind: 'not-looked', sentence: graphMailboxSentence(page.reply), waitSeconds };
  }
  const { value, '@odata.nextLink': next, '@odata.deltaLink': delta } = page.value;
  const on = questionOf(next ?? delta ?? '');
  // An answer that leads nowhere would be asked for again and again as if nothing had been seen.
  if (on === null) {
    const sentence = graphMailboxSentence({ kind: 'fault', fault: 'other' });
    return { kind: 'not-looked', sentence, waitSeconds: null };
  }
  const found: FoundMail[] = [];
  for (const item of value) {
    const arrived = graphInstant(item.receivedDateTime);
    if (item['@removed'] !== undefined || item.isDraft === true || arrived === null || arrived < since)
      continue;
    found.push({ remoteId: item.id, arrived, size: null, messageId: item.internetMessageId ?? null });
  }
  const oldestFirst = found.toSorted((a, b) => (a.arrived < b.arrived ? -1 : 1));
  return {
    kind: 'looked',
    found: oldestFirst,
    cursor: on,
    more: next !== undefined,
    left: next === undefined ? 0 : null,
  };
}
