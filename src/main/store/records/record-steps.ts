import type { Updateable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { RecordEntry, RecordState } from '../../../domain/record/record-entry';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { ChangedElsewhere, NotThere } from '../store-errors';
import type { Db, RecordEntriesTable } from '../tables';
import { entryOf, selectEntries } from './record-rows';

async function entryOrNotThere(db: Db, id: Id): Promise<RecordEntry> {
  const row = await selectEntries(db).where('entry.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotThere('there is no such record entry');
  return entryOf(row);
}

/** Appends a step of an entry to its history. */
export async function keepStep(
  db: Db,
  machine: string,
  step: { entry_id: Id; version: number; state: RecordState },
  stamp: Stamp,
): Promise<void> {
  await db
    .insertInto('record_history')
    .values({ ...fact(stamp, machine), ...step })
    .execute();
}

/** Writes a step of an entry and appends it to its history. @throws ChangedElsewhere, NotThere */
async function takeStep(
  db: Db,
  machine: string,
  before: RecordEntry,
  version: number,
  step: Updateable<RecordEntriesTable> & { state: RecordState },
  stamp: Stamp,
): Promise<RecordEntry> {
  const { id } = before;
  const { numUpdatedRows } = await db
    .updateTable('record_entries')
    .set({ ...step, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ChangedElsewhere('this record entry was changed elsewhere');
  await keepStep(db, machine, { entry_id: id, version: version + 1, state: step.state }, stamp);
  return entryOrNotThere(db, id);
}

/** Stamps when the entry was copied; one that is recorded already stays so. @throws ChangedElsewhere, NotThere */
export async function markCopied(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  stamp: Stamp,
): Promise<RecordEntry> {
  const before = await entryOrNotThere(db, id);
  const state = before.state === 'recorded' ? 'recorded' : 'copied';
  const copied = { copied_at: stamp.when.at, copied_offset: stamp.when.offset };
  return takeStep(db, machine, before, version, { state, ...copied }, stamp);
}

/** What was copied is no longer what the entry says: it is to be copied again. One that was not copied stays as it is. @throws NotThere */
export async function copyAgain(db: Db, machine: string, id: Id, stamp: Stamp): Promise<void> {
  const before = await entryOrNotThere(db, id);
  if (before.state !== 'copied') return;
  const step = { state: 'to-record', copied_at: null, copied_offset: null } as const;
  await takeStep(db, machine, before, before.version, step, stamp);
}

/** The entry says something else than was seen of it: whoever copies it looks at it once more. One that was copied stays. @throws NotThere */
export async function raiseEntry(db: Db, machine: string, id: Id, stamp: Stamp): Promise<void> {
  const before = await entryOrNotThere(db, id);
  if (before.state !== 'to-record') return;
  await takeStep(db, machine, before, before.version, { state: 'to-record' }, stamp);
}

/** Closes the entry: it stands in the clinical record. @throws ChangedElsewhere, NotThere */
export async function markRecorded(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  stamp: Stamp,
): Promise<RecordEntry> {
  const before = await entryOrNotThere(db, id);
  const { at, offset } = stamp.when;
  const recorded = { recorded_at: at, recorded_offset: offset, recorded_by: stamp.by };
  return takeStep(db, machine, before, version, { state: 'recorded', ...recorded }, stamp);
}
