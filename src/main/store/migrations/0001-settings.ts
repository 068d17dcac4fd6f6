import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

/** Services, settings, how people and services were described before, and the audit. */
export async function makeSettingTables(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await db.schema
    .createTable('services')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('details', text, (column) => column.notNull())
    .execute();
  await factTable(db, 'details_history', dialect)
    .addColumn('about', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('details', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('details_history_about').on('details_history').column('about').execute();
  await db.schema
    .createTable('settings')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('value', text, (column) => column.notNull())
    .execute();
  await factTable(db, 'audit', dialect)
    .addColumn('what', text, (column) => column.notNull())
    .addColumn('about', text)
    .addColumn('detail', text)
    .execute();
  await db.schema.createIndex('audit_newest').on('audit').columns(['at', 'id']).execute();
}
