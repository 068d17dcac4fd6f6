import { sql } from 'kysely';
import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

const ENTRIES = 'record_entries_next';
const HISTORY = 'record_history_next';

/** The new tables stand beside the old ones until all is copied: SQLite can't take "not null" off a column. */
async function makeBeside(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await db.schema
    .createTable(ENTRIES)
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('about_kind', text, (column) => column.notNull())
    .addColumn('about_id', text, (column) => column.notNull())
    .addColumn('change', text)
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('purpose', text)
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('happened_at', text, (column) => column.notNull())
    .addColumn('happened_offset', 'integer', (column) => column.notNull())
    .addColumn('copied_at', text)
    .addColumn('copied_offset', 'integer')
    .addColumn('recorded_at', text)
    .addColumn('recorded_offset', 'integer')
    .addColumn('recorded_by', text)
    .execute();
  await factTable(db, HISTORY, dialect)
    .addColumn('entry_id', text, (column) => column.notNull().references(`${ENTRIES}.id`))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .execute();
}

async function copyOver(db: Db): Promise<void> {
  await sql`insert into ${sql.table(ENTRIES)} (id, version, about_kind, about_id, person_id, channel, purpose, state,
      happened_at, happened_offset, copied_at, copied_offset, recorded_at, recorded_offset, recorded_by)
    select id, version, 'sent', message_id, person_id, channel, purpose, state,
      sent_at, sent_offset, copied_at, copied_offset, recorded_at, recorded_offset, recorded_by
    from record_entries`.execute(db);
  await sql`insert into ${sql.table(HISTORY)} (id, "by", machine, "at", "offset", entry_id, version, state)
    select id, "by", machine, "at", "offset", entry_id, version, state from record_history`.execute(db);
}

/** What refers goes first, so that nothing ever refers to what is gone. */
async function takeTheirPlace(db: Db): Promise<void> {
  await db.schema.dropTable('record_history').execute();
  await db.schema.dropTable('record_entries').execute();
  await db.schema.alterTable(ENTRIES).renameTo('record_entries').execute();
  await db.schema.alterTable(HISTORY).renameTo('record_history').execute();
}

async function index(db: Db): Promise<void> {
  const { schema } = db;
  await schema.createIndex('record_history_entry').on('record_history').column('entry_id').execute();
  await schema
    .createIndex('record_entries_owed')
    .on('record_entries')
    .columns(['state', 'happened_at'])
    .execute();
  await schema.createIndex('record_entries_copied').on('record_entries').column('copied_at').execute();
  // One entry for a message; one for each change of an agreement, which may be confirmed many times.
  await sql`create unique index record_entries_message on record_entries (about_kind, about_id)
    where change is null`.execute(db);
  await sql`create unique index record_entries_change on record_entries (about_id, change, happened_at)
    where change is not null`.execute(db);
}

/** Record entries about anything that is owed to the record: every entry and every step of it is kept. */
export async function widenRecordEntries(db: Db, dialect: StoreDialect): Promise<void> {
  await makeBeside(db, dialect);
  await copyOver(db);
  await takeTheirPlace(db);
  await index(db);
}
