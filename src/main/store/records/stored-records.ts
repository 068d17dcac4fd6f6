import type { Access } from '../access';
import type { RecordStore } from '../record-store';
import { markOriginalDeleted, undeletedOriginals } from './originals';
import { openEntry, oweEntry } from './owe-entry';
import { entryOf, selectEntries } from './record-rows';
import { markCopied, markRecorded } from './record-steps';
import { withdrawnEntries } from './withdraw-entry';

/** Record entries in the database. */
export function storedRecords({ read, write, machine }: Access): RecordStore {
  return {
    owe: (entry, stamp) => write((db) => oweEntry(db, machine, entry, stamp)),
    open: (messageId, stamp) => write((db) => openEntry(db, machine, messageId, stamp)),
    markCopied: (id, version, stamp) => write((db) => markCopied(db, machine, id, version, stamp)),
    markRecorded: (id, version, stamp) => write((db) => markRecorded(db, machine, id, version, stamp)),
    undeletedOriginals: () => read(undeletedOriginals),
    markOriginalDeleted: (id, stamp) => write((db) => markOriginalDeleted(db, machine, id, stamp)),
    get: (id) =>
      read(async (db) => {
        const row = await selectEntries(db).where('entry.id', '=', id).executeTakeFirst();
        return row === undefined ? undefined : entryOf(row);
      }),
    ofMessage: (messageId) =>
      read(async (db) => {
        const sent = selectEntries(db)
          .where('entry.about_kind', '=', 'sent')
          .where('entry.change', 'is', null);
        const row = await sent.where('entry.about_id', '=', messageId).executeTakeFirst();
        return row === undefined ? undefined : entryOf(row);
      }),
    owedBy: (id) =>
      read(async (db) => {
        const steps = db.selectFrom('record_history').select('by').where('entry_id', '=', id);
        return (await steps.orderBy('version').limit(1).executeTakeFirst())?.by;
      }),
    copiedBy: (id) =>
      read(async (db) => {
        const steps = db
          .selectFrom('record_history as step')
          .innerJoin('record_entries as entry', 'entry.id', 'step.entry_id')
          .select('step.by')
          .where('entry.id', '=', id)
          .where('step.state', '<>', 'to-record')
          .whereRef('step.at', '=', 'entry.copied_at');
        return (await steps.orderBy('step.version').limit(1).executeTakeFirst())?.by;
      }),
    owed: () =>
      read(async (db) => {
        const owed = selectEntries(db).where('entry.state', 'in', ['to-record', 'copied']);
        return (await owed.orderBy('entry.happened_at').orderBy('entry.id').execute()).map(entryOf);
      }),
    owedCount: () =>
      read(async (db) => {
        const { count, oldest } = await db
          .selectFrom('record_entries')
          .select((eb) => [
            eb.fn.countAll<number | string>().as('count'),
            eb.fn.min<string | null>('happened_at').as('oldest'),
          ])
          .where('state', 'in', ['to-record', 'copied'])
          .where('id', 'not in', withdrawnEntries(db))
          .executeTakeFirstOrThrow();
        return { count: Number(count), oldest };
      }),
    lastCopied: () =>
      read(async (db) => {
        const copied = selectEntries(db).where('entry.copied_at', 'is not', null);
        const row = await copied
          .orderBy('entry.copied_at', 'desc')
          .orderBy('entry.id', 'desc')
          .limit(1)
          .executeTakeFirst();
        return row === undefined ? undefined : entryOf(row);
      }),
  };
}
