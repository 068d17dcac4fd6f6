import type { Id } from '../../../domain/identity';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';

/** The ids of entries that are owed no more. */
export function withdrawnEntries(db: Db) {
  return db.selectFrom('entry_withdrawals').select('entry_withdrawals.entry_id');
}

/**
 * An entry is owed no more, because what it was about was taken back: it and its steps stay, with this as its last one.
 * @throws NotThere; @throws StepNotAllowed once it is recorded
 */
export async function withdrawEntry(db: Db, machine: string, entryId: Id, stamp: Stamp): Promise<void> {
  const entry = await db
    .selectFrom('record_entries')
    .select('state')
    .where('id', '=', entryId)
    .executeTakeFirst();
  if (entry === undefined) throw new NotThere('there is no such record entry');
  if (entry.state === 'recorded') throw new StepNotAllowed('this entry stands in the record');
  await db
    .insertInto('entry_withdrawals')
    .values({ ...fact(stamp, machine), entry_id: entryId })
    .execute();
}
