import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sqliteDialect } from '../../../../../src/main/store/dialects/sqlite';
import { firstMigration } from '../../../../../src/main/store/migrations/0001-first';
import { migrate } from '../../../../../src/main/store/migrations/migrate';
import { openDatabase } from '../../../../../src/main/store/open-database';
import { newFolder } from '../folder';
import { openVault } from '../open-vault';

describe('migration 2', () => {
  it('leaves the drafts of before as they were, with no word kept', async () => {
    const place = { dir: await newFolder(), vault: openVault, migrations: [firstMigration] };
    const { db } = await openDatabase(place);
    await sql`insert into messages (id, version, service_id, channel, carrier, subject, text, status, author,
      saved_at, saved_offset, attempts) values ('a', 1, 's', 'sms', 'trust-phone', '', 'Hello.', 'draft', 'A',
      '2026-11-23T10:00:00.000Z', 0, 0)`.execute(db);
    await migrate(db, sqliteDialect, { made: true });
    const rows = await db.selectFrom('messages').select(['text', 'kept']).execute();
    expect(rows).toEqual([{ text: 'Hello.', kept: '[]' }]);
    await db.destroy();
  });
});
