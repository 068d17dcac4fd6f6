import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

async function makeMessages(db: Db, { text }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('messages')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('person_id', text, (column) => column.references('people.id'))
    .addColumn('service_id', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('carrier', text, (column) => column.notNull())
    .addColumn('purpose', text)
    .addColumn('contact_point_id', text)
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('author', text, (column) => column.notNull())
    .addColumn('saved_at', text, (column) => column.notNull())
    .addColumn('saved_offset', 'integer', (column) => column.notNull())
    .addColumn('outgoing', text)
    .addColumn('outgoing_subject', text)
    .addColumn('from_address', text)
    .addColumn('to_address', text)
    .addColumn('queued_at', text)
    .addColumn('queued_offset', 'integer')
    .addColumn('sent_at', text)
    .addColumn('sent_offset', 'integer')
    .addColumn('problem', text)
    .addColumn('provider_id', text)
    .addColumn('next_attempt', text)
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('sending_since', text)
    .execute();
  const index = (name: string, columns: ReadonlyArray<'person_id' | 'status' | 'sent_at' | 'saved_at'>) =>
    db.schema
      .createIndex(name)
      .on('messages')
      .columns([...columns])
      .execute();
  await index('messages_sent', ['status', 'sent_at']);
  await index('messages_saved', ['status', 'saved_at']);
  await index('messages_person', ['person_id', 'status', 'sent_at']);
}

async function makeRecordEntries(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await db.schema
    .createTable('record_entries')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('message_id', text, (column) => column.notNull().unique().references('messages.id'))
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('sent_at', text, (column) => column.notNull())
    .addColumn('sent_offset', 'integer', (column) => column.notNull())
    .addColumn('copied_at', text)
    .addColumn('copied_offset', 'integer')
    .addColumn('recorded_at', text)
    .addColumn('recorded_offset', 'integer')
    .addColumn('recorded_by', text)
    .execute();
  await db.schema
    .createIndex('record_entries_owed')
    .on('record_entries')
    .columns(['state', 'sent_at'])
    .execute();
  await db.schema.createIndex('record_entries_copied').on('record_entries').column('copied_at').execute();
}

/** Messages, record entries, the history of both, and the index that finds what was sent. */
export async function makeMessageTables(db: Db, dialect: StoreDialect): Promise<void> {
  await makeMessages(db, dialect);
  await factTable(db, 'message_history', dialect)
    .addColumn('message_id', dialect.text, (column) => column.notNull().references('messages.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('status', dialect.text, (column) => column.notNull())
    .addColumn('problem', dialect.text)
    .execute();
  await db.schema.createIndex('message_history_message').on('message_history').column('message_id').execute();
  await makeRecordEntries(db, dialect);
  await factTable(db, 'record_history', dialect)
    .addColumn('entry_id', dialect.text, (column) => column.notNull().references('record_entries.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', dialect.text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('record_history_entry').on('record_history').column('entry_id').execute();
  await dialect.search.make(db);
}
