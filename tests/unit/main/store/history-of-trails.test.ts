import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../src/main/store/create-store';
import { sqliteDialect } from '../../../../src/main/store/dialects/sqlite';
import { openDatabase } from '../../../../src/main/store/open-database';
import { newFolder } from './folder';
import { begun, filed, mailReply, readMail, recorded } from './mails-and-trails';
import { openVault } from './open-vault';
import { details, SERVICE_ID, stampAt, STAMP } from './things';

async function openBoth() {
  const { db, thread } = await openDatabase({ dir: await newFolder(), vault: openVault });
  const checkpoint = () => thread.checkpoint();
  return { db, store: createStore({ db, dialect: sqliteDialect, machine: 'desk-1', checkpoint }) };
}

describe('what is appended about trails', () => {
  it('every step of a trail, and an entry that is owed no more, stay with who, when and where', async () => {
    const { db, store } = await openBoth();
    const person = await store.people.add(details(), STAMP);
    const trail = await begun(store, await readMail(store));
    await store.trails.setAside(trail.id, 1, 'a newsletter', stampAt(1));
    await store.trails.putBack(trail.id, 2, stampAt(2));
    const filing = await filed(store, trail.id, person, 3);
    await store.records.markCopied(filing.entryId, 1, stampAt(4));
    await store.trails.unfile(filing.id, 1, stampAt(5, 'B. Admin'));
    const rows = await db.selectFrom('trail_history').selectAll().orderBy('id').execute();
    expect(rows.map(({ step, version, detail, by }) => [step, version, detail, by])).toEqual([
      ['begun', 1, null, 'A. Clinician'],
      ['set-aside', 2, 'a newsletter', 'A. Clinician'],
      ['put-back', 3, null, 'A. Clinician'],
      ['filed', 4, filing.id, 'A. Clinician'],
      ['unfiled', 5, filing.id, 'B. Admin'],
    ]);
    const gone = await db.selectFrom('entry_withdrawals').selectAll().execute();
    expect(gone).toMatchObject([{ entry_id: filing.entryId, by: 'B. Admin', machine: 'desk-1' }]);
    const steps = await db.selectFrom('record_history').selectAll().orderBy('id').execute();
    expect(steps.map(({ state }) => state)).toEqual(['to-record', 'copied']);
    await store.close();
  });

  it('every step of an original stays', async () => {
    const { db, store } = await openBoth();
    const person = await store.people.add(details(), STAMP);
    const { id } = await readMail(store);
    const mail = await store.mails.get(id);
    const trail = await begun(store, ...(mail === undefined ? [] : [mail]));
    await recorded(store, await filed(store, trail.id, person));
    await store.mails.hold(id, 'complaint', '', stampAt(5));
    await store.mails.release(id, stampAt(6, 'B. Admin'));
    await store.mails.askDeletion(id, stampAt(7));
    await store.mails.askDeletion(id, stampAt(8));
    await store.mails.deleted(id, 'expunged', stampAt(9).when, stampAt(9));
    await store.mails.dropSpent();
    const rows = await db.selectFrom('mail_history').selectAll().orderBy('id').execute();
    expect(rows.map(({ step, detail, by }) => [step, detail, by])).toEqual([
      ['held', 'complaint', 'A. Clinician'],
      ['released', 'complaint', 'B. Admin'],
      ['asked', null, 'A. Clinician'],
      ['deleted', 'expunged', 'A. Clinician'],
    ]);
    expect(await db.selectFrom('mail_chunks').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('mail_texts').selectAll().execute()).toEqual([]);
    await store.close();
  });

  it('whose a reply was, and an answer that was taken back, stay', async () => {
    const { db, store } = await openBoth();
    const person = await store.people.add(details(), STAMP);
    const other = await store.people.add(details({ givenName: 'Joan' }), STAMP);
    const { id } = await readMail(store);
    const about = { kind: 'mail', id } as const;
    await store.replies.arrived(mailReply(id), STAMP);
    await store.replies.belongsTo(id, person.id, SERVICE_ID, stampAt(1));
    const first = (await store.replies.get(about))?.about.id;
    await store.replies.answered(about, stampAt(2, 'B. Admin'));
    await store.replies.reopen(about, stampAt(3));
    await store.replies.belongsTo(id, other.id, SERVICE_ID, stampAt(4));
    const rows = await db.selectFrom('reply_facts').selectAll().orderBy('step').execute();
    expect(rows.map(({ kind, detail, by, at }) => [kind, detail, by, at])).toEqual([
      ['answered', null, 'B. Admin', stampAt(2).when.at],
      ['reopened', null, 'A. Clinician', stampAt(3).when.at],
      ['moved', first, 'A. Clinician', stampAt(4).when.at],
    ]);
    await store.close();
  });
});
