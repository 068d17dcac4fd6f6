import { sql } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { MessageQuery, MessageSearch, SearchableMessage, SoughtWord } from '../search/message-search';
import type { Db } from '../tables';
import type { StoreDialect } from './store-dialect';

/** A word of a tsquery: folded words hold letters and digits only, so there is nothing to escape. */
const term = ({ word, whole }: SoughtWord) => `'${word}'${whole ? '' : ':*'}`;

async function make(db: Db): Promise<void> {
  await sql`create table message_words (
    message_id text collate "C" primary key references messages (id),
    person_id text collate "C", sent_at text collate "C" not null, words tsvector not null)`.execute(db);
  await sql`create index message_words_found on message_words using gin (words)`.execute(db);
  await sql`create index message_words_newest on message_words (sent_at)`.execute(db);
}

async function remove(db: Db, messageIds: readonly Id[]): Promise<void> {
  if (messageIds.length === 0) return;
  await sql`delete from message_words where message_id in (${sql.join(messageIds)})`.execute(db);
}

async function put(db: Db, messages: readonly SearchableMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const ids = messages.map(({ messageId }) => messageId);
  await remove(db, ids);
  // The words go in as they are: PostgreSQL's own parser would drop letters its locale does not know.
  const rows = messages.map(
    ({ messageId, personId, sentAt, words }) =>
      sql`(${messageId}, ${personId}, ${sentAt}, array_to_tsvector(string_to_array(${words.join(' ')}, ' ')))`,
  );
  await sql`insert into message_words (message_id, person_id, sent_at, words) values ${sql.join(rows)}`.execute(
    db,
  );
}

async function find(db: Db, { words, personId, before, limit }: MessageQuery): Promise<Id[]> {
  const ofPerson = personId === null ? sql`` : sql`and person_id = ${personId}`;
  const earlier = before === null ? sql`` : sql`and sent_at < ${before}`;
  const { rows } = await sql<{ message_id: Id }>`
    select message_id from message_words
    where words @@ ${words.map(term).join(' & ')}::tsquery ${ofPerson} ${earlier}
    order by sent_at desc, message_id desc limit ${limit}`.execute(db);
  return rows.map((row) => row.message_id);
}

const search: MessageSearch = { make, put, find };

/** A service's shared store. */
export const postgresDialect: StoreDialect = {
  name: 'postgres',
  text: sql`text collate "C"`,
  bytes: sql`bytea`,
  search,
};
