import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

async function makeTrails(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'trails', dialect)
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('messages', text, (column) => column.notNull())
    .addColumn('message_count', 'integer', (column) => column.notNull())
    .addColumn('newest_from', text, (column) => column.notNull())
    .addColumn('newest', text, (column) => column.notNull())
    .addColumn('set_aside_reason', text)
    .addColumn('set_aside_by', text)
    .addColumn('set_aside_at', text)
    .addColumn('set_aside_offset', 'integer')
    .addColumn('dissolved_at', text)
    .execute();
  await db.schema.createIndex('trails_newest').on('trails').columns(['newest', 'id']).execute();
  await factTable(db, 'trail_history', dialect)
    .addColumn('trail_id', text, (column) => column.notNull().references('trails.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('step', text, (column) => column.notNull())
    .addColumn('detail', text)
    .execute();
  await db.schema.createIndex('trail_history_trail').on('trail_history').column('trail_id').execute();
}

/** Trails, for whom each is filed, and entries that are owed no more because a filing was taken back (P26). */
export async function makeTrailTables(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await makeTrails(db, dialect);
  await factTable(db, 'filings', dialect)
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('trail_id', text, (column) => column.notNull().references('trails.id'))
    .addColumn('person_id', text, (column) => column.notNull().references('people.id'))
    .addColumn('review', text, (column) => column.notNull())
    .addColumn('ended_at', text)
    .execute();
  await db.schema.createIndex('filings_trail').on('filings').columns(['trail_id', 'ended_at']).execute();
  await db.schema.createIndex('filings_person').on('filings').columns(['person_id', 'ended_at']).execute();
  await factTable(db, 'entry_withdrawals', dialect)
    .addColumn('entry_id', text, (column) => column.notNull().unique().references('record_entries.id'))
    .execute();
}
