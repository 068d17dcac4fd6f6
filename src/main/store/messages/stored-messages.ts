import type { Access } from '../access';
import type { MessageStore } from '../message-store';
import { changeStatus } from './change-status';
import { keepDelivery, sawToDelivery } from './keep-delivery';
import {
  beingSent,
  carriersAtWork,
  countNotDelivered,
  dueMessages,
  notDelivered,
  queuedBy,
  scheduledUntil,
  since,
  toFollow,
} from './message-queues';
import { messageOf, outboxItemOf, readMessage, selectWithNames, withName } from './message-rows';
import { addOneOfMany, saveDraft } from './save-draft';
import { sentTo } from './sent-to';
import { searchMessages } from './search-messages';

type Writing = 'saveDraft' | 'addOneOfMany' | 'changeStatus' | 'keepDelivery' | 'sawToDelivery';
type Queues =
  | 'due'
  | 'beingSent'
  | 'atWork'
  | 'scheduledUntil'
  | 'toFollow'
  | 'notDelivered'
  | 'countNotDelivered'
  | 'queuedBy'
  | 'waitingTo'
  | 'page';

function writing(access: Access): Pick<MessageStore, Writing> {
  const { write, machine } = access;
  return {
    saveDraft: (id, version, content, stamp) =>
      write((db) => saveDraft(db, machine, id, version, content, stamp)),
    addOneOfMany: (id, batchId, content, stamp) =>
      write((db) => addOneOfMany(db, machine, id, batchId, content, stamp)),
    changeStatus: (id, version, change, stamp) =>
      write((db) => changeStatus(db, access, id, version, change, stamp)),
    keepDelivery: (id, delivery, nextAsk, stamp) =>
      write((db) => keepDelivery(db, machine, id, delivery, nextAsk, stamp)),
    sawToDelivery: (id, stamp) => write((db) => sawToDelivery(db, id, stamp)),
  };
}

function queues({ read }: Access): Pick<MessageStore, Queues> {
  return {
    due: (now, beyondBelief, limit, carrier) =>
      read((db) => dueMessages(db, now, beyondBelief, limit, carrier)),
    beingSent: (carrier, limit) => read((db) => beingSent(db, carrier, limit)),
    atWork: (now, beyondBelief) => read((db) => carriersAtWork(db, now, beyondBelief)),
    scheduledUntil: (now, limit) => read((db) => scheduledUntil(db, now, limit)),
    toFollow: (carrier, now, beyondBelief, limit) =>
      read((db) => toFollow(db, carrier, now, beyondBelief, limit)),
    notDelivered: (limit) => read((db) => notDelivered(db, limit)),
    countNotDelivered: () => read(countNotDelivered),
    queuedBy: () => read(queuedBy),
    waitingTo: (personId) =>
      read(async (db) => {
        const theirs = db.selectFrom('messages').selectAll().where('person_id', '=', personId);
        const rows = await theirs.where('status', 'in', ['queued', 'scheduled']).execute();
        return rows.map(messageOf);
      }),
    page: (statuses, after, limit) =>
      read(async (db) => {
        let some = db.selectFrom('messages').selectAll().where('status', 'in', statuses);
        if (after !== null) some = some.where('id', '>', after);
        return (await some.orderBy('id').limit(limit).execute()).map(messageOf);
      }),
  };
}

/** Messages in the database. */
export function storedMessages(access: Access): MessageStore {
  const { read, search } = access;
  return {
    ...writing(access),
    ...queues(access),
    get: (id) =>
      read(async (db) => {
        const row = await readMessage(db, id);
        return row === undefined ? undefined : messageOf(row);
      }),
    drafts: () =>
      read(async (db) => {
        const drafts = selectWithNames(db).where('status', '=', 'draft');
        const rows = await drafts.orderBy('saved_at', 'desc').orderBy('messages.id', 'desc').execute();
        return rows.map(withName);
      }),
    withStatus: (statuses, limit, personId) =>
      read(async (db) => {
        let some = selectWithNames(db).where('status', 'in', statuses);
        if (personId !== undefined) some = some.where('messages.person_id', '=', personId);
        if (limit !== undefined) some = some.limit(limit);
        return (await some.orderBy(since).orderBy('messages.id').execute()).map(withName);
      }),
    sentTo: (channel, to, before, limit) => read((db) => sentTo(db, channel, to, before, limit)),
    search: (query) => read((db) => searchMessages(db, search, query)),
    outboxItem: (id) =>
      read(async (db) => {
        const row = await readMessage(db, id);
        return row === undefined ? undefined : outboxItemOf(row);
      }),
    count: (statuses) =>
      read(async (db) => {
        const counted = db
          .selectFrom('messages')
          .select((eb) => eb.fn.countAll<number | string>().as('count'));
        const { count } = await counted.where('status', 'in', statuses).executeTakeFirstOrThrow();
        return Number(count);
      }),
  };
}
