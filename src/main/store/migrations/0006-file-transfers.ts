import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

/** Files that go by secure file transfer: where the encrypted file, its link and its password stand (P7). */
export async function makeFileTransferTable(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'file_transfers', dialect)
    .addColumn('message_id', text, (column) => column.notNull().unique().references('messages.id'))
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('file_name', text, (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('sha256', text)
    .addColumn('password', text)
    .addColumn('link', text)
    .addColumn('expires', text)
    .addColumn('password_way', text)
    .addColumn('given_at', text)
    .addColumn('given_offset', 'integer')
    .addColumn('downloaded_at', text)
    .addColumn('downloaded_offset', 'integer')
    .addColumn('file_deleted_at', text)
    .execute();
  await db.schema.createIndex('file_transfers_expires').on('file_transfers').column('expires').execute();
}
