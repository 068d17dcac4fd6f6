import type { Id } from '../../../domain/identity';
import { foldedWords } from '../search/folded-words';
import type { MessageSearch, SearchableMessage } from '../search/message-search';
import { partsOfNames } from '../people/name-index';
import type { Db } from '../tables';

/** What of a sent message the index needs. */
interface Indexed {
  readonly id: Id;
  readonly person_id: Id | null;
  readonly subject: string;
  readonly text: string;
  readonly sent_at: string | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly preferred_name: string | null;
}

/** A message as the index keeps it; nothing for one without a time. */
export function searchable(row: Indexed): SearchableMessage | undefined {
  if (row.sent_at === null) return undefined;
  const names = partsOfNames({
    givenName: row.given_name ?? '',
    familyName: row.family_name ?? '',
    preferredName: row.preferred_name,
  });
  const words = new Set([...foldedWords(row.subject), ...foldedWords(row.text), ...names]);
  words.delete('');
  return { messageId: row.id, personId: row.person_id, sentAt: row.sent_at, words: [...words] };
}

function selectIndexed(db: Db) {
  return db
    .selectFrom('messages')
    .leftJoin('people', 'people.id', 'messages.person_id')
    .select(['messages.id', 'messages.person_id', 'messages.subject', 'messages.text', 'messages.sent_at'])
    .select(['people.given_name', 'people.family_name', 'people.preferred_name'])
    .where('messages.status', '=', 'sent');
}

const AT_ONCE = 200;

async function index(db: Db, search: MessageSearch, rows: readonly Indexed[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const batch = rows.slice(from, from + AT_ONCE).map(searchable);
    await search.put(
      db,
      batch.filter((message) => message !== undefined),
    );
  }
}

/** Puts one sent message into the index. */
export async function indexMessage(db: Db, search: MessageSearch, id: Id): Promise<void> {
  await index(db, search, await selectIndexed(db).where('messages.id', '=', id).execute());
}

/** Puts all that was sent to a person into the index again, under the names they have now. */
export async function indexMessagesOf(db: Db, search: MessageSearch, personId: Id): Promise<void> {
  await index(db, search, await selectIndexed(db).where('messages.person_id', '=', personId).execute());
}
