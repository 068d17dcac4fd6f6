import { describe, expect, it } from 'vitest';
import { sqliteDialect } from '../../../../../src/main/store/dialects/sqlite';
import { firstMigration } from '../../../../../src/main/store/migrations/0001-first';
import { migrate, MIGRATIONS } from '../../../../../src/main/store/migrations/migrate';
import type { Migration } from '../../../../../src/main/store/migrations/migration';
import { openDatabase } from '../../../../../src/main/store/open-database';
import { StoreFromTheFuture } from '../../../../../src/main/store/store-errors';
import type { Db } from '../../../../../src/main/store/tables';
import { newFolder } from '../folder';
import { openVault } from '../open-vault';

const makesNotes: Migration = {
  version: 2,
  name: 'notes',
  async up(db) {
    await db.schema.createTable('notes').addColumn('id', 'text').execute();
  },
};

const failsMidway: Migration = {
  ...makesNotes,
  async up(db, dialect) {
    await makesNotes.up(db, dialect);
    await db.deleteFrom('settings').execute();
    throw new Error('midway');
  },
};

async function tables(db: Db): Promise<string[]> {
  return (await db.introspection.getTables()).map(({ name }) => name);
}

describe('the migrator', () => {
  it('numbers its steps from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('takes each step once, and notes it', async () => {
    const place = { dir: await newFolder(), vault: openVault, migrations: [firstMigration] };
    await (await openDatabase(place)).db.destroy();
    const { db } = await openDatabase({ ...place, migrations: [firstMigration, makesNotes] });
    await migrate(db, sqliteDialect, { made: true, migrations: [firstMigration, makesNotes] });
    const { name } = firstMigration;
    const noted = await db.selectFrom('store_versions').selectAll().orderBy('version').execute();
    expect(noted).toEqual([
      { version: 1, name },
      { version: 2, name: 'notes' },
    ]);
    expect(await tables(db)).toContain('notes');
    await db.destroy();
  });

  it('leaves nothing of a step that fails midway, and the next program goes on from there', async () => {
    const place = { dir: await newFolder(), vault: openVault, migrations: [firstMigration] };
    const before = await openDatabase(place);
    await before.db.insertInto('settings').values({ name: 'a', value: '1' }).execute();
    await before.db.destroy();
    const failing = openDatabase({ ...place, migrations: [firstMigration, failsMidway] });
    await expect(failing).rejects.toThrow('midway');
    const same = await openDatabase(place);
    expect(await tables(same.db)).not.toContain('notes');
    expect(await same.db.selectFrom('settings').selectAll().execute()).toEqual([{ name: 'a', value: '1' }]);
    await same.db.destroy();
    const newer = await openDatabase({ ...place, migrations: [firstMigration, makesNotes] });
    expect(await tables(newer.db)).toContain('notes');
    await newer.db.destroy();
  });

  it('refuses a store that a newer version wrote, and changes nothing in it', async () => {
    const place = { dir: await newFolder(), vault: openVault, migrations: [firstMigration] };
    const newer = { ...place, migrations: [firstMigration, makesNotes] };
    await (await openDatabase(newer)).db.destroy();
    await expect(openDatabase(place)).rejects.toBeInstanceOf(StoreFromTheFuture);
    const { db } = await openDatabase(newer);
    expect(await tables(db)).toContain('notes');
    await db.destroy();
  });
});
