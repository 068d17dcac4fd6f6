import type { Migration } from './migration';

/** A draft remembers which words its writer keeps, with the reasons. */
export const keptWordsMigration: Migration = {
  version: 2,
  name: 'words kept with a reason',
  async up(db, { text }) {
    await db.schema
      .alterTable('messages')
      .addColumn('kept', text, (column) => column.notNull().defaultTo('[]'))
      .execute();
  },
};
