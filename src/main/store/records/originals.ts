import type { Id } from '../../../domain/identity';
import type { Original } from '../../../domain/record/original';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { entryOf, selectEntries } from './record-rows';

/** Entries that are confirmed and whose original nobody has deleted yet. */
function undeleted(db: Db) {
  return selectEntries(db)
    .leftJoin('original_deletions as deletion', 'deletion.entry_id', 'entry.id')
    .where('entry.state', '=', 'recorded')
    .where('deletion.id', 'is', null);
}

/** What came in lies on the phone or in the mailbox it came in at; what a provider took in lies nowhere of ours. */
async function cameIn(db: Db): Promise<Original[]> {
  const rows = await undeleted(db)
    .where('entry.about_kind', '=', 'received')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('arrived').select('arrived.id').whereRef('arrived.received_id', '=', 'entry.about_id'),
        ),
      ),
    )
    .execute();
  return rows.map(entryOf).map((entry) => ({
    entry,
    place: entry.channel === 'email' ? 'mailbox' : 'trust-phone',
  }));
}

/** A text that was keyed into the Trust phone lies there; what a provider sent lies nowhere of ours. */
async function keyedIn(db: Db): Promise<Original[]> {
  const byPhone = db.selectFrom('messages').select('id').where('carrier', '=', 'trust-phone');
  const rows = await undeleted(db)
    .where('entry.about_kind', '=', 'sent')
    .where('entry.about_id', 'in', byPhone.where('status', '=', 'sent'))
    .execute();
  return rows.map(entryOf).map((entry) => ({ entry, place: 'trust-phone' }));
}

/** What stands in the record and was not yet deleted where it lies, the oldest first (P16). */
export async function undeletedOriginals(db: Db): Promise<Original[]> {
  const all = [...(await cameIn(db)), ...(await keyedIn(db))];
  return all.toSorted((a, b) => (a.entry.happened.at < b.entry.happened.at ? -1 : 1));
}

/**
 * Keeps that the original was deleted; saying it twice changes nothing.
 * @throws NotThere; @throws StepNotAllowed before the entry is confirmed: nothing is deleted that is not recorded
 */
export async function markOriginalDeleted(db: Db, machine: string, entryId: Id, stamp: Stamp): Promise<void> {
  const entry = await db
    .selectFrom('record_entries')
    .select('state')
    .where('id', '=', entryId)
    .executeTakeFirst();
  if (entry === undefined) throw new NotThere('there is no such record entry');
  if (entry.state !== 'recorded') throw new StepNotAllowed('the entry is not confirmed');
  const before = db.selectFrom('original_deletions').select('id').where('entry_id', '=', entryId);
  if ((await before.executeTakeFirst()) !== undefined) return;
  await db
    .insertInto('original_deletions')
    .values({ ...fact(stamp, machine), entry_id: entryId })
    .execute();
}
