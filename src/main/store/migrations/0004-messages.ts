import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { widenRecordEntries } from './0004-record-entries';
import { factTable } from './fact-table';
import type { Migration } from './migration';

async function makeReceived(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'received', dialect)
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('service_id', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('from_address', text, (column) => column.notNull())
    .addColumn('to_address', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('received_at', text, (column) => column.notNull())
    .addColumn('received_offset', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('received_person')
    .on('received')
    .columns(['person_id', 'received_at', 'id'])
    .execute();
  await factTable(db, 'received_answers', dialect)
    .addColumn('received_id', text, (column) => column.notNull().unique().references('received.id'))
    .execute();
}

async function widenMessages(db: Db, { text }: StoreDialect): Promise<void> {
  const { schema } = db;
  const add = (name: string) => schema.alterTable('messages').addColumn(name, text).execute();
  await add('authorised_use_id');
  await schema
    .alterTable('messages')
    .addColumn('answers_id', text, (column) => column.references('received.id'))
    .execute();
  await add('about');
  await add('send_at');
  await add('not_after');
  await schema.createIndex('messages_to_send').on('messages').columns(['status', 'send_at']).execute();
}

/** Messages that wait for their time, messages that were received, and record entries about all there is. */
export const schedulingMigration: Migration = {
  version: 4,
  name: 'scheduled and received messages, record entries about anything',
  async up(db, dialect) {
    await makeReceived(db, dialect);
    await widenMessages(db, dialect);
    await widenRecordEntries(db, dialect);
  },
};
