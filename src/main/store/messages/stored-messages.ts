import { sql } from 'kysely';
import type { Access } from '../access';
import type { MessageStore } from '../message-store';
import { changeStatus } from './change-status';
import { messageOf, outboxItemOf, readMessage, selectWithNames, withName } from './message-rows';
import { saveDraft } from './save-draft';
import { searchMessages } from './search-messages';

/** When a message began to wait; drafts that are queued again wait anew. */
const since = sql<string>`coalesce(queued_at, saved_at)`;

/** Messages in the database. */
export function storedMessages(access: Access): MessageStore {
  const { read, write, machine, search } = access;
  return {
    saveDraft: (id, version, content, stamp) =>
      write((db) => saveDraft(db, machine, id, version, content, stamp)),
    changeStatus: (id, version, change, stamp) =>
      write((db) => changeStatus(db, access, id, version, change, stamp)),
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
    withStatus: (statuses) =>
      read(async (db) => {
        const some = selectWithNames(db).where('status', 'in', statuses);
        return (await some.orderBy(since).orderBy('messages.id').execute()).map(withName);
      }),
    search: (query) => read((db) => searchMessages(db, search, query)),
    outboxItem: (id) =>
      read(async (db) => {
        const row = await readMessage(db, id);
        return row === undefined ? undefined : outboxItemOf(row);
      }),
    due: (now, beyondBelief) =>
      read(async (db) => {
        const due = db
          .selectFrom('messages')
          .selectAll()
          .where('status', '=', 'queued')
          .where((eb) => eb.or([eb('send_at', 'is', null), eb('send_at', '<=', now)]))
          .where((eb) =>
            eb.or([
              eb('next_attempt', 'is', null),
              eb('next_attempt', '<=', now),
              eb('next_attempt', '>', beyondBelief),
            ]),
          );
        return (await due.orderBy(since).orderBy('id').execute()).map(outboxItemOf);
      }),
    scheduledUntil: (now) =>
      read(async (db) => {
        const due = db
          .selectFrom('messages')
          .selectAll()
          .where('status', '=', 'scheduled')
          .where('send_at', '<=', now);
        return (await due.orderBy('send_at').orderBy('id').execute()).map(messageOf);
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
