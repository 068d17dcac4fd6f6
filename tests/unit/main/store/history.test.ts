import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { createStore } from '../../../../src/main/store/create-store';
import { sqliteDialect } from '../../../../src/main/store/dialects/sqlite';
import { openDatabase } from '../../../../src/main/store/open-database';
import { newFolder } from './folder';
import { openVault } from './open-vault';
import { content, details, sentMessage, SERVICE, STAMP, stampAt } from './things';

async function openBoth() {
  const { db, thread } = await openDatabase({ dir: await newFolder(), vault: openVault });
  const checkpoint = () => thread.checkpoint();
  return { db, store: createStore({ db, dialect: sqliteDialect, machine: 'desk-1', checkpoint }) };
}

describe('what is appended', () => {
  it('every status of a message is kept with who, when and where, and none of a change taken back', async () => {
    const { db, store } = await openBoth();
    const { id } = await store.messages.saveDraft(uuidv7(), 0, content(), STAMP);
    await store.messages.saveDraft(id, 1, content({ text: 'other' }), stampAt(1));
    await store.messages.changeStatus(
      id,
      2,
      { status: 'queued', problem: 'It waits.' },
      stampAt(2, 'B. Admin'),
    );
    const failing = store.transaction(async ({ messages }) => {
      await messages.changeStatus(id, 3, { status: 'draft' }, stampAt(3));
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    const rows = await db.selectFrom('message_history').selectAll().orderBy('id').execute();
    expect(rows).toMatchObject([
      { message_id: id, version: 1, status: 'draft', by: 'A. Clinician', machine: 'desk-1' },
      {
        message_id: id,
        version: 3,
        status: 'queued',
        problem: 'It waits.',
        by: 'B. Admin',
        at: stampAt(2).when.at,
      },
    ]);
    await store.close();
  });

  it('every version of a person’s and a service’s details is kept', async () => {
    const { db, store } = await openBoth();
    const { id } = await store.people.add(details(), STAMP);
    await store.people.edit(id, 1, details({ familyName: 'Marsh' }), stampAt(1, 'B. Admin'));
    const service = await store.services.add(SERVICE, STAMP);
    await store.services.edit(service.id, 1, { ...SERVICE, name: 'Memory Clinic' }, stampAt(2));
    const rows = await db.selectFrom('details_history').selectAll().orderBy('id').execute();
    const kept = rows.map(({ about, version, by, details: json }) => ({ about, version, by, json }));
    expect(kept).toEqual([
      { about: id, version: 1, by: 'A. Clinician', json: JSON.stringify(details()) },
      { about: id, version: 2, by: 'B. Admin', json: JSON.stringify(details({ familyName: 'Marsh' })) },
      { about: service.id, version: 1, by: 'A. Clinician', json: JSON.stringify(SERVICE) },
      {
        about: service.id,
        version: 2,
        by: 'A. Clinician',
        json: JSON.stringify({ ...SERVICE, name: 'Memory Clinic' }),
      },
    ]);
    await store.close();
  });

  it('every step of a record entry is kept', async () => {
    const { db, store } = await openBoth();
    const person = await store.people.add(details(), STAMP);
    const message = await sentMessage(store, person, 'Hello');
    const { id } = await store.records.open(message.id, stampAt(1));
    await store.records.markCopied(id, 1, stampAt(2));
    await store.records.markRecorded(id, 2, stampAt(3));
    const rows = await db.selectFrom('record_history').selectAll().orderBy('id').execute();
    expect(rows.map(({ state, version, at }) => [state, version, at])).toEqual([
      ['to-record', 1, stampAt(1).when.at],
      ['copied', 2, stampAt(2).when.at],
      ['recorded', 3, stampAt(3).when.at],
    ]);
    await store.close();
  });
});
