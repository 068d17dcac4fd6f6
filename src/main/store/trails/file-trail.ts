import type { Id } from '../../../domain/identity';
import type { Moment } from '../../../domain/time/moment';
import type { Review } from '../../../domain/trails/review/review';
import type { Filing } from '../../../domain/trails/trail';
import { fact } from '../facts';
import { takeBackDeletions } from '../mails/original';
import { touchPerson } from '../people/person-rows';
import type { Stamp } from '../people-store';
import { oweEntry } from '../records/owe-entry';
import { withdrawEntry } from '../records/withdraw-entry';
import { releaseReplies } from '../replies/mail-replies';
import { ChangedElsewhere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { filingOrNotThere } from './filing-rows';
import { trailOrNotThere, writeTrail } from './trail-rows';
import { keepTrailStep } from './write-trail';

/**
 * Files a trail for a person and owes the entry (P5, P26); filing it again for them gives the same filing.
 * @throws ChangedElsewhere, NotThere; @throws StepNotAllowed while it is set aside
 */
export async function fileTrail(
  db: Db,
  machine: string,
  trailAt: { readonly id: Id; readonly version: number },
  filed: { readonly personId: Id; readonly review: Review; readonly happened: Moment },
  stamp: Stamp,
): Promise<Filing> {
  const { id: trailId, version } = trailAt;
  const { personId, review, happened } = filed;
  const trail = await trailOrNotThere(db, trailId);
  const there = trail.filings.find((filing) => filing.personId === personId);
  if (there !== undefined) return there;
  if (trail.setAside !== null) throw new StepNotAllowed('this trail is set aside');
  await writeTrail(db, trailId, version, {});
  await takeBackDeletions(db, trail.mails);
  await touchPerson(db, personId, stamp.when.at);
  const columns = fact(stamp, machine);
  await db
    .insertInto('filings')
    .values({
      ...columns,
      version: 1,
      trail_id: trailId,
      person_id: personId,
      review: JSON.stringify(review),
    })
    .execute();
  const about = { kind: 'trail', filingId: columns.id } as const;
  await oweEntry(db, machine, { about, personId, channel: 'email', happened }, stamp);
  const step = { trail_id: trailId, version: version + 1, step: 'filed', detail: columns.id } as const;
  await keepTrailStep(db, machine, step, stamp);
  return filingOrNotThere(db, columns.id);
}

/** Ends a filing and the entry it owes; both stay as what was. @throws StepNotAllowed once the entry is recorded */
export async function endFiling(db: Db, machine: string, filing: Filing, stamp: Stamp): Promise<void> {
  await withdrawEntry(db, machine, filing.entryId, stamp);
  await db.updateTable('filings').set({ ended_at: stamp.when.at }).where('id', '=', filing.id).execute();
  const { version, mails } = await trailOrNotThere(db, filing.trailId);
  await writeTrail(db, filing.trailId, version, {});
  const step = {
    trail_id: filing.trailId,
    version: version + 1,
    step: 'unfiled',
    detail: filing.id,
  } as const;
  await keepTrailStep(db, machine, step, stamp);
  await releaseReplies(db, machine, mails, [filing.personId], stamp);
}

/** The filing at the version the writer read. @throws NotThere, ChangedElsewhere */
export async function filingAt(db: Db, id: Id, version: number): Promise<Filing> {
  const filing = await filingOrNotThere(db, id);
  if (filing.version !== version) throw new ChangedElsewhere('this filing was changed elsewhere');
  return filing;
}
