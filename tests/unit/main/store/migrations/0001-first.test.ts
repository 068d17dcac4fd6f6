import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { firstMigration } from '../../../../../src/main/store/migrations/0001-first';
import { openDatabase } from '../../../../../src/main/store/open-database';
import { StatementRefused } from '../../../../../src/main/store/sqlite/sqlite-errors';
import { newFolder } from '../folder';
import { openVault } from '../open-vault';

const openFirst = async () =>
  openDatabase({ dir: await newFolder(), vault: openVault, migrations: [firstMigration] });

describe('migration 1', () => {
  it('makes the tables of people, services, messages, record entries, settings and audit', async () => {
    const { db } = await openFirst();
    const made = (await db.introspection.getTables()).map(({ name }) => name);
    const own = made.filter((name) => !name.startsWith('message_index'));
    expect(own.sort()).toEqual([
      'agreement_withdrawals',
      'agreements',
      'audit',
      'contact_point_ends',
      'contact_points',
      'details_history',
      'message_history',
      'message_words',
      'messages',
      'people',
      'person_name_parts',
      'record_entries',
      'record_history',
      'services',
      'settings',
      'store_versions',
    ]);
    await db.destroy();
  });

  it('has the index forget deleted words from its pages', async () => {
    const { db } = await openFirst();
    const { rows } = await sql<{ v: number }>`
      select v from message_index_config where k = 'secure-delete'`.execute(db);
    expect(rows).toEqual([{ v: 1 }]);
    await db.destroy();
  });

  it('keeps what belongs together: no contact point without its person', async () => {
    const { db } = await openFirst();
    const orphan = { id: 'a', person_id: 'nobody', channel: 'sms' as const, value: '+447700900123' };
    const written = { by: 'A', machine: 'm', at: '2026-11-23T10:00:00.000Z', offset: 0 };
    const inserting = db
      .insertInto('contact_points')
      .values({ ...orphan, ...written })
      .execute();
    await expect(inserting).rejects.toBeInstanceOf(StatementRefused);
    await expect(inserting).rejects.not.toThrow('07700900123');
    await db.destroy();
  });
});
