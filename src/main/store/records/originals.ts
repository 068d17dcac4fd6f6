import type { Id } from '../../../domain/identity';
import type { Original, OriginalPlace } from '../../../domain/record/original';
import type { RecordEntry } from '../../../domain/record/record-entry';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { entryOf, selectEntries } from './record-rows';

/** Texts lie on the phone that they were keyed into or came in at, email in the mailbox it came in at. */
function placeOf({ about, channel }: RecordEntry): OriginalPlace {
  return about.kind === 'received' && channel === 'email' ? 'mailbox' : 'trust-phone';
}

/** What stands in the record and was not yet deleted where it lies, the oldest first (P16). */
export async function undeletedOriginals(db: Db): Promise<Original[]> {
  const rows = await selectEntries(db)
    .leftJoin('messages', 'messages.id', 'entry.about_id')
    .leftJoin('original_deletions as deletion', 'deletion.entry_id', 'entry.id')
    .where('entry.state', '=', 'recorded')
    .where('deletion.id', 'is', null)
    .where((eb) =>
      eb.or([
        eb('entry.about_kind', '=', 'received'),
        eb.and([eb('entry.about_kind', '=', 'sent'), eb('messages.carrier', '=', 'trust-phone')]),
      ]),
    )
    .orderBy('entry.recorded_at')
    .orderBy('entry.id')
    .execute();
  return rows.map(entryOf).map((entry) => ({ entry, place: placeOf(entry) }));
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
