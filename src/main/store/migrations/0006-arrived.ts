import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

/** Texts that people sent, as the provider told them; its own name for each is taken once (P2, P25). */
export async function makeArrivedTable(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'arrived', dialect)
    .addColumn('provider_id', text, (column) => column.notNull().unique())
    .addColumn('from_number', text, (column) => column.notNull())
    .addColumn('to_number', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('arrived_at', text, (column) => column.notNull())
    .addColumn('arrived_offset', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('received_id', text, (column) => column.unique().references('received.id'))
    .addColumn('reason', text)
    .execute();
  await db.schema.createIndex('arrived_state').on('arrived').columns(['state', 'arrived_at', 'id']).execute();
  await db.schema.createIndex('contact_points_value').on('contact_points').column('value').execute();
}
