import type { BatchState } from '../../../domain/batches/batch';
import type { Access } from '../access';
import type { BatchStore } from '../batch-store';
import { batchOf, readBatch, recipientOf } from './batch-rows';
import { changeBatch, removeBatch, saveBatch, setPeople, takeOut } from './change-batch';
import { keepResults, outcomesOf, pageOf, queuedCountOf, recipientAt, tallyOf } from './recipients';

type Writing = 'save' | 'change' | 'remove' | 'setPeople' | 'takeOut' | 'keepResults' | 'settle';
type Reading = Exclude<keyof BatchStore, Writing>;
type OfBatch = 'get' | 'list' | 'inStates' | 'lastLike';

const BEGUN: readonly BatchState[] = ['first-few', 'waiting', 'going', 'stopped', 'done'];

function batches({ read }: Access): Pick<BatchStore, OfBatch> {
  return {
    get: (id) =>
      read(async (db) => {
        const row = await readBatch(db, id);
        return row === undefined ? undefined : batchOf(row);
      }),
    list: (limit) =>
      read(async (db) => {
        const newest = db.selectFrom('batches').selectAll().orderBy('made_at', 'desc').orderBy('id', 'desc');
        return (await newest.limit(limit).execute()).map(batchOf);
      }),
    inStates: (states) =>
      read(async (db) => {
        const some = db.selectFrom('batches').selectAll().where('state', 'in', states);
        return (await some.orderBy('started_at').orderBy('id').execute()).map(batchOf);
      }),
    lastLike: ({ id, name, serviceId }) =>
      read(async (db) => {
        const row = await db
          .selectFrom('batches')
          .selectAll()
          .where('name_key', '=', name.toLowerCase())
          .where('service_id', '=', serviceId)
          .where('id', '!=', id)
          .where('state', 'in', BEGUN)
          .orderBy('started_at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .executeTakeFirst();
        return row === undefined ? undefined : batchOf(row);
      }),
  };
}

function recipients({ read }: Access): Pick<BatchStore, Exclude<Reading, OfBatch>> {
  return {
    recipients: (id, { after, limit }) =>
      read(async (db) => {
        const some = db
          .selectFrom('batch_recipients')
          .selectAll()
          .where('batch_id', '=', id)
          .where('position', '>', after);
        return (await some.orderBy('position').limit(limit).execute()).map(recipientOf);
      }),
    nextToQueue: (id, limit) =>
      read(async (db) => {
        const next = db
          .selectFrom('batch_recipients')
          .selectAll()
          .where('batch_id', '=', id)
          .where('state', '=', 'may-go');
        return (await next.orderBy('position').limit(limit).execute()).map(recipientOf);
      }),
    page: (id, query) => read((db) => pageOf(db, id, query)),
    at: (id, position) => read((db) => recipientAt(db, id, position)),
    hashes: (id) =>
      read(async (db) => {
        const rows = db
          .selectFrom('batch_recipients')
          .select('hash')
          .where('batch_id', '=', id)
          .where('state', '=', 'may-go');
        return (await rows.orderBy('position').execute()).flatMap(({ hash }) => hash ?? []);
      }),
    personIds: (id) =>
      read(async (db) => {
        const rows = db.selectFrom('batch_recipients').select('person_id').where('batch_id', '=', id);
        return (await rows.orderBy('position').execute()).map(({ person_id: personId }) => personId);
      }),
    tally: (id) => read((db) => tallyOf(db, id)),
    queuedCount: (id) => read((db) => queuedCountOf(db, id)),
    sentSince: (id, since) =>
      read(async (db) => {
        const sent = db
          .selectFrom('messages')
          .select((eb) => eb.fn.countAll<number | string>().as('count'))
          .where('batch_id', '=', id)
          .where('status', '=', 'sent')
          .where('sent_at', '>=', since);
        return Number((await sent.executeTakeFirstOrThrow()).count);
      }),
    waitingMessages: (id) =>
      read((db) =>
        db
          .selectFrom('messages')
          .select(['id', 'version'])
          .where('batch_id', '=', id)
          .where('status', '=', 'queued')
          .execute(),
      ),
    outcomes: (id) => read((db) => outcomesOf(db, id)),
  };
}

/** Lists of many in the database. */
export function storedBatches(access: Access): BatchStore {
  const { write } = access;
  return {
    ...batches(access),
    ...recipients(access),
    save: (id, version, content, preparedBy, stamp) =>
      write((db) => saveBatch(db, id, version, content, preparedBy, stamp)),
    change: (id, version, change) => write((db) => changeBatch(db, id, version, change)),
    remove: (id, version) => write((db) => removeBatch(db, id, version)),
    setPeople: (id, version, people, how) => write((db) => setPeople(db, id, version, people, how)),
    takeOut: (id, version, position, out) => write((db) => takeOut(db, id, version, position, out)),
    keepResults: (id, results) => write((db) => keepResults(db, id, results)),
    settle: (id, position, to) =>
      write(async (db) => {
        await db
          .updateTable('batch_recipients')
          .set(to)
          .where('batch_id', '=', id)
          .where('position', '=', position)
          .where('state', '=', 'may-go')
          .execute();
      }),
  };
}
