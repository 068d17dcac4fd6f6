import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../../src/main/store/create-store';
import { postgresDialect } from '../../../../../src/main/store/dialects/postgres';
import { sqliteDialect } from '../../../../../src/main/store/dialects/sqlite';
import type { StoreDialect } from '../../../../../src/main/store/dialects/store-dialect';
import { firstMigration } from '../../../../../src/main/store/migrations/0001-first';
import { keptWordsMigration } from '../../../../../src/main/store/migrations/0002-kept-words';
import { migrate } from '../../../../../src/main/store/migrations/migrate';
import { openDatabase } from '../../../../../src/main/store/open-database';
import type { Db, Tables } from '../../../../../src/main/store/tables';
import { newFolder } from '../folder';
import { openVault } from '../open-vault';
import { stampAt } from '../things';

/** As each of the two databases says that it does not take a statement. */
const REFUSED = /constraint|refused/iu;

/** The steps of a program that was in use before messages could wait. */
const BEFORE = [firstMigration, keptWordsMigration];

const PERSON = '01990000-0000-7000-8000-0000000000b1';
const [OWED, COPIED, RECORDED] = ['1', '2', '3'].map((last) => `01990000-0000-7000-8000-00000000000${last}`);

async function onSqlite(): Promise<{ db: Db; dialect: StoreDialect }> {
  const { db } = await openDatabase({ dir: await newFolder(), vault: openVault, migrations: BEFORE });
  return { db, dialect: sqliteDialect };
}

async function onPostgres(): Promise<{ db: Db; dialect: StoreDialect }> {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await PGlite.create() }) });
  await migrate(db, postgresDialect, { made: false, migrations: BEFORE });
  return { db, dialect: postgresDialect };
}

/** A message that was sent, with an entry that got so far. */
async function addEntry(db: Db, id: string | undefined, state: string, version: number): Promise<void> {
  const at = stampAt(version).when.at;
  await sql`insert into messages (id, version, person_id, service_id, channel, carrier, purpose, subject, text, status,
    author, saved_at, saved_offset, attempts, sent_at, sent_offset) values (${id}, 4, ${PERSON}, 's', 'sms',
    'trust-phone', 'advice', '', 'Hello.', 'sent', 'A', ${at}, 0, 1, ${at}, 0)`.execute(db);
  await sql`insert into record_entries (id, version, message_id, person_id, channel, purpose, state, sent_at,
    sent_offset, copied_at, copied_offset, recorded_at, recorded_offset, recorded_by) values (${id}, ${version}, ${id},
    ${PERSON}, 'sms', 'advice', ${state}, ${at}, 60, ${version > 1 ? at : null}, ${version > 1 ? 60 : null},
    ${version > 2 ? at : null}, ${version > 2 ? 60 : null}, ${version > 2 ? 'B. Nurse' : null})`.execute(db);
  for (let step = 1; step <= version; step++) {
    await sql`insert into record_history (id, "by", machine, "at", "offset", entry_id, version, state)
      values (${`${String(id)}-${step}`}, 'A. Clinician', 'desk-1', ${at}, 60, ${id}, ${step}, ${state})`.execute(
      db,
    );
  }
}

async function inUse({ db }: { db: Db }): Promise<void> {
  await sql`insert into people (id, version, given_name, family_name, date_of_birth, preference, sort_name, touched_at)
    values (${PERSON}, 1, 'Margaret', 'Holloway', '1951-03-14', 'sms', 'holloway margaret',
    '2026-11-23T10:00:00.000Z')`.execute(db);
  await addEntry(db, OWED, 'to-record', 1);
  await addEntry(db, COPIED, 'copied', 2);
  await addEntry(db, RECORDED, 'recorded', 3);
}

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('migration 4 on %s', (_name, open) => {
  it('keeps every entry, every step of it, and what it is about', async () => {
    const at = await open();
    await inUse(at);
    await migrate(at.db, at.dialect, { made: true });
    const store = createStore({ ...at, machine: 'desk-1', checkpoint: () => Promise.resolve() });
    const when = { at: stampAt(3).when.at, offset: 60 };
    expect(await store.records.get(RECORDED ?? '')).toEqual({
      id: RECORDED,
      version: 3,
      about: { kind: 'sent', messageId: RECORDED },
      personId: PERSON,
      personName: 'Margaret Holloway',
      channel: 'sms',
      purpose: 'advice',
      state: 'recorded',
      happened: when,
      copied: when,
      recorded: when,
      recordedBy: 'B. Nurse',
    });
    expect((await store.records.owed()).map(({ id, state }) => [id, state])).toEqual([
      [OWED, 'to-record'],
      [COPIED, 'copied'],
    ]);
    expect((await store.records.ofMessage(COPIED ?? ''))?.id).toBe(COPIED);
    const steps = await at.db.selectFrom('record_history').selectAll().orderBy('id').execute();
    expect(steps.map(({ entry_id, version }) => [entry_id, version])).toEqual([
      [OWED, 1],
      [COPIED, 1],
      [COPIED, 2],
      [RECORDED, 1],
      [RECORDED, 2],
      [RECORDED, 3],
    ]);
    expect(steps[0]).toMatchObject({
      by: 'A. Clinician',
      machine: 'desk-1',
      at: stampAt(1).when.at,
      offset: 60,
    });
    expect(await store.messages.get(OWED ?? '')).toMatchObject({
      text: 'Hello.',
      sendAt: null,
      answersId: null,
    });
    await store.close();
  });

  it('still owes a message once, and keeps steps from going without their entry', async () => {
    const at = await open();
    await inUse(at);
    await migrate(at.db, at.dialect, { made: true });
    const again =
      sql`insert into record_entries (id, version, about_kind, about_id, person_id, channel, state,
      happened_at, happened_offset) values ('x', 1, 'sent', ${OWED}, ${PERSON}, 'sms', 'to-record',
      '2026-11-23T10:00:00.000Z', 0)`.execute(at.db);
    await expect(again).rejects.toThrow(REFUSED);
    await expect(sql`delete from record_entries where id = ${OWED}`.execute(at.db)).rejects.toThrow(REFUSED);
    const stray = sql`insert into record_history (id, "by", machine, "at", "offset", entry_id, version, state)
      values ('s', 'A', 'm', '2026-11-23T10:00:00.000Z', 0, 'nothing', 1, 'to-record')`.execute(at.db);
    await expect(stray).rejects.toThrow(REFUSED);
    await at.db.destroy();
  });
});
