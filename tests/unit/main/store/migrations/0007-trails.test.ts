import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../../src/main/store/create-store';
import { postgresDialect } from '../../../../../src/main/store/dialects/postgres';
import { sqliteDialect } from '../../../../../src/main/store/dialects/sqlite';
import type { StoreDialect } from '../../../../../src/main/store/dialects/store-dialect';
import { migrate, MIGRATIONS } from '../../../../../src/main/store/migrations/migrate';
import { openDatabase } from '../../../../../src/main/store/open-database';
import type { Db, Tables } from '../../../../../src/main/store/tables';
import { newFolder } from '../folder';
import { openVault } from '../open-vault';
import { SERVICE_ID, stampAt } from '../things';

/** The steps of a program that was in use before trails. */
const BEFORE = MIGRATIONS.slice(0, 6);

const id = (last: number) => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const [PERSON, ANSWERED, WAITING, KNOWN, DRAFT, FRESH, THEIRS] = [1, 2, 3, 4, 5, 6, 7].map(id);

async function onSqlite(): Promise<{ db: Db; dialect: StoreDialect }> {
  const { db } = await openDatabase({ dir: await newFolder(), vault: openVault, migrations: BEFORE });
  return { db, dialect: sqliteDialect };
}

async function onPostgres(): Promise<{ db: Db; dialect: StoreDialect }> {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await PGlite.create() }) });
  await migrate(db, postgresDialect, { made: false, migrations: BEFORE });
  return { db, dialect: postgresDialect };
}

async function addReceived(db: Db, receivedId: string | undefined, minutes: number): Promise<void> {
  const { at } = stampAt(minutes).when;
  await sql`insert into received (id, "by", machine, "at", "offset", person_id, service_id, channel, from_address,
    to_address, subject, text, received_at, received_offset) values (${receivedId}, 'A', 'desk-1', ${at}, 0, ${PERSON},
    ${SERVICE_ID}, 'sms', '+447700900123', '07700 900001', '', 'plz ring', ${at}, 60)`.execute(db);
}

async function addArrived(db: Db, arrivedId: string | undefined, receivedId: string | null): Promise<void> {
  const { at } = stampAt(7).when;
  const state = receivedId === null ? 'waiting' : 'theirs';
  await sql`insert into arrived (id, "by", machine, "at", "offset", provider_id, from_number, to_number, text,
    arrived_at, arrived_offset, state, received_id) values (${arrivedId}, 'A', 'desk-1', ${at}, 0, ${arrivedId},
    '+447700900999', '07700 900001', 'who r u', ${at}, 0, ${state}, ${receivedId})`.execute(db);
}

/** A person who wrote three times: one is answered, one waits, one came in by itself and has a draft that answers it. */
async function inUse({ db }: { db: Db }): Promise<void> {
  const { at } = stampAt(0).when;
  await sql`insert into people (id, version, given_name, family_name, date_of_birth, preference, sort_name, touched_at)
    values (${PERSON}, 1, 'Margaret', 'Holloway', '1951-03-14', 'sms', 'holloway margaret', ${at})`.execute(
    db,
  );
  for (const [minute, each] of [ANSWERED, WAITING, KNOWN].entries()) await addReceived(db, each, minute);
  await sql`insert into received_answers (id, "by", machine, "at", "offset", received_id)
    values ('a', 'B. Admin', 'desk-1', ${stampAt(9).when.at}, 60, ${ANSWERED})`.execute(db);
  await addArrived(db, FRESH, null);
  await addArrived(db, THEIRS, KNOWN ?? null);
  await sql`insert into messages (id, version, service_id, channel, carrier, subject, text, status, author, saved_at,
    saved_offset, attempts, kept, answers_id, person_id) values (${DRAFT}, 1, ${SERVICE_ID}, 'sms', 'govuk-notify', '',
    'Hello.', 'draft', 'A', ${at}, 0, 0, '[]', ${KNOWN}, ${PERSON})`.execute(db);
}

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('migration 7 on %s', { timeout: 60_000 }, (_name, open) => {
  const migrated = async () => {
    const at = await open();
    await inUse(at);
    await migrate(at.db, at.dialect, { made: true });
    return createStore({ ...at, machine: 'desk-1', checkpoint: () => Promise.resolve() });
  };

  it('makes replies of what was received before: what was answered is settled, the rest waits', async () => {
    const store = await migrated();
    const waiting = await store.replies.waiting();
    expect(waiting.map(({ about }) => about)).toEqual([
      { kind: 'received', id: WAITING },
      { kind: 'received', id: KNOWN },
      { kind: 'arrived', id: FRESH },
    ]);
    expect(waiting[0]).toMatchObject({ personName: 'Margaret Holloway', text: 'plz ring', trailId: null });
    const settled = await store.replies.settled(9);
    expect(settled).toMatchObject([
      { about: { id: ANSWERED }, answered: { at: stampAt(9).when.at, offset: 60 } },
    ]);
    await store.close();
  });

  it('leaves received messages, their answers and the drafts that answer them as they were', async () => {
    const store = await migrated();
    const received = await store.received.ofPerson(PERSON ?? '', 9);
    expect(received.map((each) => [each.id, each.answered !== null])).toEqual([
      [KNOWN, false],
      [WAITING, false],
      [ANSWERED, true],
    ]);
    expect((await store.messages.get(DRAFT ?? ''))?.answersId).toBe(KNOWN);
    await store.received.answered(WAITING ?? '', stampAt(20));
    await store.replies.alarmSeen({ kind: 'arrived', id: THEIRS ?? '' }, 'called them', stampAt(21));
    expect(await store.replies.waiting()).toMatchObject([
      { about: { id: KNOWN }, alarmSeen: { did: 'called them' } },
      { about: { id: FRESH } },
    ]);
    expect(await store.mails.unread()).toEqual([]);
    expect(await store.trails.openCount()).toBe(0);
    expect(await store.records.owedCount()).toEqual({ count: 0, oldest: null });
    await store.close();
  });
});
