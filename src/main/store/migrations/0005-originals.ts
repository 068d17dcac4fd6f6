import { factTable } from './fact-table';
import type { Migration } from './migration';

/** That the original of a recorded message was deleted from a phone or a mailbox is a fact of its own (P16). */
export const originalsMigration: Migration = {
  version: 5,
  name: 'originals deleted after they were recorded',
  async up(db, dialect) {
    await factTable(db, 'original_deletions', dialect)
      .addColumn('entry_id', dialect.text, (column) =>
        column.notNull().unique().references('record_entries.id'),
      )
      .execute();
    await db.schema.createIndex('messages_carrier').on('messages').columns(['carrier', 'status']).execute();
  },
};
