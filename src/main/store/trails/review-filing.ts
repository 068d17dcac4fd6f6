import type { Id } from '../../../domain/identity';
import type { Review } from '../../../domain/trails/review/review';
import type { Filing } from '../../../domain/trails/trail';
import type { Stamp } from '../people-store';
import { copyAgain } from '../records/record-steps';
import { ChangedElsewhere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { filingAt } from './file-trail';
import { filingOrNotThere } from './filing-rows';

/**
 * Keeps what was chosen. What was copied before is no longer the entry: it is to be copied again.
 * @throws ChangedElsewhere, NotThere; @throws StepNotAllowed once the entry is recorded
 */
export async function reviewFiling(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  review: Review,
  stamp: Stamp,
): Promise<Filing> {
  const filing = await filingAt(db, id, version);
  if (filing.entryState === 'recorded') throw new StepNotAllowed('this entry stands in the record');
  const chosen = JSON.stringify(review);
  const { numUpdatedRows } = await db
    .updateTable('filings')
    .set({ review: chosen, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ChangedElsewhere('this filing was changed elsewhere');
  if (filing.entryState === 'copied' && JSON.stringify(filing.review) !== chosen) {
    await copyAgain(db, machine, filing.entryId, stamp);
  }
  return filingOrNotThere(db, id);
}
