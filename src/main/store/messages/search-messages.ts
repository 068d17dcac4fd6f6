import type { MessageStore, MessageWithName } from '../message-store';
import type { MessageSearch } from '../search/message-search';
import { soughtWords } from '../search/sought-words';
import type { Db } from '../tables';
import { selectWithNames, withName } from './message-rows';

type Query = Parameters<MessageStore['search']>[0];

/** Everything sent, newest first. */
async function list(db: Db, { personId, before, limit }: Omit<Query, 'words'>): Promise<MessageWithName[]> {
  let sent = selectWithNames(db).where('messages.status', '=', 'sent');
  if (personId !== null) sent = sent.where('messages.person_id', '=', personId);
  if (before !== null) sent = sent.where('messages.sent_at', '<', before);
  const newest = sent.orderBy('messages.sent_at', 'desc').orderBy('messages.id', 'desc').limit(limit);
  return (await newest.execute()).map(withName);
}

/** Sent messages that hold all the words, newest first; without words, all of them. */
export async function searchMessages(
  db: Db,
  search: MessageSearch,
  { words, ...query }: Query,
): Promise<MessageWithName[]> {
  if (words.trim() === '') return list(db, query);
  const sought = soughtWords(words);
  if (sought.length === 0) return [];
  const ids = await search.find(db, { words: sought, ...query });
  if (ids.length === 0) return [];
  const rows = await selectWithNames(db).where('messages.id', 'in', ids).execute();
  const found = new Map(rows.map((row) => [row.id, withName(row)]));
  return ids.map((id) => found.get(id)).filter((message) => message !== undefined);
}
