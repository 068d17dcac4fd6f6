import type { StoreDialect } from '../dialects/store-dialect';
import { StoreDamaged, StoreFromTheFuture } from '../store-errors';
import type { Db } from '../tables';
import { firstMigration } from './0001-first';
import { keptWordsMigration } from './0002-kept-words';
import { peopleInFullMigration } from './0003-people';
import { schedulingMigration } from './0004-messages';
import { originalsMigration } from './0005-originals';
import { sendingMigration } from './0006-sending';
import { trailsMigration } from './0007-trails';
import type { Migration } from './migration';

/** Every step, in order. */
export const MIGRATIONS: readonly Migration[] = [
  firstMigration,
  keptWordsMigration,
  peopleInFullMigration,
  schedulingMigration,
  originalsMigration,
  sendingMigration,
  trailsMigration,
];

/** The version of the store as it lies there; 0 for one that was never made. */
async function versionOf(db: Db, { text }: StoreDialect): Promise<number> {
  await db.schema
    .createTable('store_versions')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', text, (column) => column.notNull())
    .execute();
  const { version } = await db
    .selectFrom('store_versions')
    .select((eb) => eb.fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

/**
 * Brings the store to the newest form. Each step is one transaction with its version in it: a step that fails, or a
 * power cut, leaves the store as it was before the step.
 * @param made whether the store was in use before: then one without any form is damaged, not new.
 * @throws StoreFromTheFuture, StoreDamaged
 */
export async function migrate(
  db: Db,
  dialect: StoreDialect,
  { made, migrations = MIGRATIONS }: { made: boolean; migrations?: readonly Migration[] },
): Promise<void> {
  const newest = migrations.at(-1)?.version ?? 0;
  let done = false;
  while (!done) {
    done = await db.transaction().execute(async (inner) => {
      const version = await versionOf(inner, dialect);
      if (version > newest) throw new StoreFromTheFuture('a newer version of the program wrote this store');
      if (made && version === 0) throw new StoreDamaged('the store’s tables are gone');
      const next = migrations.find((migration) => migration.version === version + 1);
      if (next === undefined) return true;
      await next.up(inner, dialect);
      await inner.insertInto('store_versions').values({ version: next.version, name: next.name }).execute();
      return false;
    });
  }
}
