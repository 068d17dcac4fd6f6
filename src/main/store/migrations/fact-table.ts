import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';

/** Begins a table of appended facts: its id, and who wrote it, at which desk, when. */
export function factTable(db: Db, name: string, { text }: StoreDialect) {
  return db.schema
    .createTable(name)
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('by', text, (column) => column.notNull())
    .addColumn('machine', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('offset', 'integer', (column) => column.notNull());
}
