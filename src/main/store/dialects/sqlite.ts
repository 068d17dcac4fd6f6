import { sql } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { MessageQuery, MessageSearch, SearchableMessage, SoughtWord } from '../search/message-search';
import type { Db } from '../tables';
import type { StoreDialect } from './store-dialect';

/**
 * FTS5 reads newest first only by row number, so a message's number is its time: milliseconds, and three digits for
 * those of the same one (exact until the year 2255).
 */
const PLACES = 1000;
const firstPlace = (at: string) => Date.parse(at) * PLACES;

/** FTS5's string: folded words hold letters and digits only, so there is nothing to escape. */
const term = ({ word, whole }: SoughtWord) => `"${word}"${whole ? '' : '*'}`;
/** A person as one word of the index: a common word of one person stays quick. */
const personWord = (id: Id) => id.replaceAll('-', '');

function matchText({ words, personId }: MessageQuery): string {
  const sought = `words : (${words.map(term).join(' AND ')})`;
  return personId === null ? sought : `${sought} AND person : "${personWord(personId)}"`;
}

/** Where those go on that find their millisecond full, as under a clock that stands: an hour of places. */
const OVERFLOW = 60 * 60 * 1000 * PLACES;

/** The place of a message: after those already there of its millisecond, and of this batch (`nth`). */
function place(at: string, nth: number) {
  const first = firstPlace(at);
  const behind = (places: number) => sql`(select coalesce(max(place) + 1, ${first}) + ${nth}
    from message_words where place >= ${first} and place < ${first + places})`;
  return sql`(case when ${behind(PLACES)} < ${first + PLACES} then ${behind(PLACES)} else ${behind(OVERFLOW)} end)`;
}

async function remove(db: Db, messageIds: readonly Id[]): Promise<void> {
  if (messageIds.length === 0) return;
  const ids = sql.join(messageIds);
  await sql`insert into message_index (message_index, rowid, words, person)
    select 'delete', place, words, person from message_words where message_id in (${ids})`.execute(db);
  await sql`delete from message_words where message_id in (${ids})`.execute(db);
}

async function put(db: Db, messages: readonly SearchableMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const ids = messages.map(({ messageId }) => messageId);
  await remove(db, ids);
  const taken = new Map<string, number>();
  const rows = messages.map(({ messageId, personId, sentAt, words }) => {
    const nth = taken.get(sentAt) ?? 0;
    taken.set(sentAt, nth + 1);
    const person = personId === null ? '' : personWord(personId);
    return sql`(${place(sentAt, nth)}, ${messageId}, ${words.join(' ')}, ${person})`;
  });
  await sql`insert into message_words (place, message_id, words, person) values ${sql.join(rows)}`.execute(
    db,
  );
  await sql`insert into message_index (rowid, words, person)
    select place, words, person from message_words where message_id in (${sql.join(ids)})`.execute(db);
}

async function make(db: Db): Promise<void> {
  await sql`create table message_words (
    place integer primary key, message_id text not null unique references messages (id),
    words text not null, person text not null)`.execute(db);
  await sql`create virtual table message_index using fts5 (
    words, person, content = 'message_words', content_rowid = 'place',
    prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0')`.execute(db);
  // Without it a deleted word stays in the index's pages, whatever secure_delete says.
  await sql`insert into message_index (message_index, rank) values ('secure-delete', 1)`.execute(db);
}

async function find(db: Db, query: MessageQuery): Promise<Id[]> {
  const before = query.before === null ? sql`` : sql`and i.rowid < ${firstPlace(query.before)}`;
  const { rows } = await sql<{ message_id: Id }>`
    select w.message_id from message_index i join message_words w on w.place = i.rowid
    where i.message_index match ${matchText(query)} ${before}
    order by i.rowid desc limit ${query.limit}`.execute(db);
  return rows.map((row) => row.message_id);
}

const search: MessageSearch = { make, put, find };

/** The encrypted file of one desk. */
export const sqliteDialect: StoreDialect = { name: 'sqlite', text: 'text', bytes: sql`blob`, search };
