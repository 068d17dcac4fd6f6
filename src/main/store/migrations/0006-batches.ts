import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';

/** Lists of people who get a message each (P8), and who is on them. */
export async function makeBatchTables(db: Db, { text }: StoreDialect): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('batches')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('name_key', text, (column) => column.notNull())
    .addColumn('service_id', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('carrier', text, (column) => column.notNull())
    .addColumn('purpose', text)
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('template', text)
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('prepared_by', text)
    .addColumn('signed_by', text)
    .addColumn('made_by', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('made_offset', 'integer', (column) => column.notNull())
    .addColumn('hash', text)
    .addColumn('summary', text)
    .addColumn('faults', text, (column) => column.notNull())
    .addColumn('approved', text)
    .addColumn('started_by', text)
    .addColumn('started_at', text)
    .addColumn('started_offset', 'integer')
    .addColumn('finished_at', text)
    .addColumn('finished_offset', 'integer')
    .addColumn('problem', text)
    .addColumn('continued_by', text)
    .execute();
  await schema
    .createTable('batch_recipients')
    .addColumn('batch_id', text, (column) => column.notNull().references('batches.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('message_id', text, (column) => column.notNull().unique())
    .addColumn('person_id', text, (column) => column.notNull())
    .addColumn('given', text, (column) => column.notNull())
    .addColumn('about', text)
    .addColumn('line', 'integer')
    .addColumn('contact_point_id', text)
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('clause', text)
    .addColumn('sentence', text)
    .addColumn('alike', 'integer', (column) => column.notNull())
    .addColumn('age', 'integer')
    .addColumn('parts', 'integer', (column) => column.notNull())
    .addColumn('hash', text)
    .addColumn('taken_out', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('batch_recipients_key', ['batch_id', 'position'])
    .execute();
  await schema
    .createIndex('batch_recipients_state')
    .on('batch_recipients')
    .columns(['batch_id', 'state', 'position'])
    .execute();
  await schema.createIndex('batches_state').on('batches').columns(['state']).execute();
}
