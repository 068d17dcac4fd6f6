import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

/** Templates as they stand, with their versions and approvals as facts (P8). */
export async function createTemplates(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await db.schema
    .createTable('templates')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('details', text, (column) => column.notNull())
    .addColumn('saved_by', text, (column) => column.notNull())
    .addColumn('saved_at', text, (column) => column.notNull())
    .addColumn('saved_offset', 'integer', (column) => column.notNull())
    .addColumn('approved', text)
    .addColumn('retired', text)
    .addColumn('starter', text, (column) => column.unique())
    .execute();
  await factTable(db, 'template_versions', dialect)
    .addColumn('template_id', text, (column) => column.notNull().references('templates.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('details', text, (column) => column.notNull())
    .addUniqueConstraint('template_versions_once', ['template_id', 'version'])
    .execute();
  await factTable(db, 'template_facts', dialect)
    .addColumn('template_id', text, (column) => column.notNull().references('templates.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('content', text)
    .execute();
  await db.schema.createIndex('template_facts_of').on('template_facts').columns(['template_id']).execute();
}
