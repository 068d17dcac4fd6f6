import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { EMPTY_SOP } from '../../../../../src/domain/services/sop';
import { createStore } from '../../../../../src/main/store/create-store';
import { sqliteDialect } from '../../../../../src/main/store/dialects/sqlite';
import { firstMigration } from '../../../../../src/main/store/migrations/0001-first';
import { keptWordsMigration } from '../../../../../src/main/store/migrations/0002-kept-words';
import { openDatabase } from '../../../../../src/main/store/open-database';
import type { Db } from '../../../../../src/main/store/tables';
import { newFolder } from '../folder';
import { openVault } from '../open-vault';

const AT = '2026-03-03T09:00:00.000Z';
const ENDED = '2026-05-01T09:00:00.000Z';
const PERSON = uuidv7();
const POINT = uuidv7();
const VERBAL = uuidv7();
const WRITTEN = uuidv7();
const ENDING = uuidv7();
const SERVICE = uuidv7();
const BEFORE = {
  name: 'Memory Service',
  tellingNames: ['Dementia Team'],
  mailbox: 'memory@example.org',
  phone: '01632 960123',
  hours: { weekdays: [1, 2], opens: 540, closes: 1020 },
  smsFooter: 'Not read at night.',
  emailFooter: 'Nor by email.',
};

/** What a program of version 2 left behind: a person who agreed twice, once withdrawn, and a service. */
async function fillAsVersion2(db: Db): Promise<void> {
  await sql`insert into people (id, version, given_name, family_name, date_of_birth, record_number, record_key,
    preference, sort_name, touched_at) values (${PERSON}, 3, 'Ann', 'Young', '1951-03-14', 'RX 1', 'RX1', 'sms',
    'young ann', ${AT})`.execute(db);
  await sql`insert into contact_points values (${POINT}, 'A', 'm', ${AT}, 0, ${PERSON}, 'sms', '+447700900123')`.execute(
    db,
  );
  for (const [id, form] of [
    [VERBAL, 'verbal'],
    [WRITTEN, 'written'],
  ]) {
    await sql`insert into agreements (id, "by", machine, "at", "offset", person_id, contact_point_id, channel, form,
      personal_contact) values (${id}, 'A', 'm', ${AT}, 0, ${PERSON}, ${POINT}, 'sms', ${form}, 'at a visit')`.execute(
      db,
    );
  }
  await sql`insert into agreement_withdrawals values (${ENDING}, 'B', 'm', ${ENDED}, 60, ${WRITTEN})`.execute(
    db,
  );
  const details = JSON.stringify(BEFORE);
  await sql`insert into services values (${SERVICE}, 4, 'Memory Service', ${details})`.execute(db);
}

async function openedFromVersion2() {
  const place = { dir: await newFolder(), vault: openVault };
  const before = await openDatabase({ ...place, migrations: [firstMigration, keptWordsMigration] });
  await fillAsVersion2(before.db);
  await before.db.destroy();
  const { db, thread } = await openDatabase(place);
  return createStore({ db, dialect: sqliteDialect, machine: 'm', checkpoint: () => thread.checkpoint() });
}

describe('migration 3', () => {
  it('keeps every agreement as it held: nobody is stopped for what was not asked then', async () => {
    const store = await openedFromVersion2();
    const person = await store.people.get(PERSON);
    const kept = {
      channel: 'sms',
      contactPointId: POINT,
      signedFormAt: null,
      personalContact: 'at a visit',
      exception: null,
      points: [],
      dataPrivacyReference: null,
      source: 'imported',
      recorded: { at: AT, offset: 0 },
      recordedBy: 'A',
      confirmed: null,
    };
    expect(person?.agreements).toEqual([
      { ...kept, id: VERBAL, kind: 'routine', form: 'verbal', withdrawn: null, withdrawnBy: null },
      {
        ...kept,
        id: WRITTEN,
        kind: 'conversation',
        form: 'written',
        withdrawn: { at: ENDED, offset: 60 },
        withdrawnBy: 'B',
      },
    ]);
    expect(person).toMatchObject({ version: 3, carers: [], capacity: null });
    expect(person?.contactPoints).toMatchObject([
      { id: POINT, carerId: null, safety: 'own', verified: null },
    ]);
    await store.close();
  });

  it('puts the agreements of before into the register, each in its list', async () => {
    const store = await openedFromVersion2();
    const list = async (show: 'in-force' | 'withdrawn' | 'to-confirm') => {
      const query = { show, words: '', after: null, saidBefore: ENDED, limit: 5 };
      return (await store.people.register(query)).map(({ agreementId }) => agreementId);
    };
    expect(await list('in-force')).toEqual([VERBAL]);
    expect(await list('to-confirm')).toEqual([VERBAL]);
    expect(await list('withdrawn')).toEqual([WRITTEN]);
    await store.close();
  });

  it('keeps every service, with nothing said of what could not be said then', async () => {
    const store = await openedFromVersion2();
    expect(await store.services.get(SERVICE)).toEqual({
      ...BEFORE,
      id: SERVICE,
      version: 4,
      hours: { ...BEFORE.hours, onBankHolidays: false, closedDays: [] },
      replyWithinHours: null,
      emergencyWording: '',
      sop: EMPTY_SOP,
      authorisedUses: [],
    });
    await store.close();
  });
});
