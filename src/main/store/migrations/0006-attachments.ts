import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

/** Files that go with emails, their bytes in pieces, and what is half taken in (P7, P13). */
export async function makeAttachmentTables(db: Db, dialect: StoreDialect): Promise<void> {
  const { text, bytes } = dialect;
  await factTable(db, 'attachments', dialect)
    .addColumn('message_id', text, (column) => column.notNull().references('messages.id'))
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('sha256', text, (column) => column.notNull())
    .addColumn('way', text, (column) => column.notNull())
    .addColumn('removed_at', text)
    .addColumn('dropped_at', text)
    .execute();
  await db.schema
    .createIndex('attachments_message')
    .on('attachments')
    .columns(['message_id', 'removed_at'])
    .execute();
  await db.schema
    .createTable('attachment_chunks')
    .addColumn('attachment_id', text, (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('content', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('attachment_chunks_key', ['attachment_id', 'place'])
    .execute();
  await factTable(db, 'attachment_uploads', dialect)
    .addColumn('message_id', text, (column) => column.notNull().references('messages.id'))
    .execute();
}
