import type { Id } from '../../../domain/identity';
import type { Trail } from '../../../domain/trails/trail';
import { fact, newId } from '../facts';
import { takeBackDeletions } from '../mails/original';
import type { Stamp } from '../people-store';
import { claimReplies, releaseReplies } from '../replies/mail-replies';
import { raiseEntry } from '../records/record-steps';
import { NotThere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import type { TrailHistoryTable } from '../tables/trail-tables';
import type { TrailContent } from '../trail-store';
import { contentColumns } from './content-columns';
import { entryStates } from './standing';
import { trailOrNotThere, writeTrail } from './trail-rows';

type Step = Pick<TrailHistoryTable, 'trail_id' | 'version' | 'step' | 'detail'>;

/** Appends what was done to a trail. */
export async function keepTrailStep(db: Db, machine: string, step: Step, stamp: Stamp): Promise<void> {
  await db
    .insertInto('trail_history')
    .values({ ...fact(stamp, machine), ...step })
    .execute();
}

/** @throws StepNotAllowed once an entry of the trail was copied: what was pasted would no longer be what stands here */
async function assertNotCopied(db: Db, trailId: Id): Promise<void> {
  const entries = await entryStates(db, trailId);
  if (entries.some((entry) => entry.state !== 'to-record')) {
    throw new StepNotAllowed('an entry of this trail was copied');
  }
}

/**
 * The mails are this trail's from now on, in this order; others that were are nobody's.
 * @throws NotThere; @throws StepNotAllowed when one is part of a trail whose entry was copied
 */
async function takeMails(db: Db, trailId: Id, mails: readonly Id[]): Promise<void> {
  await db
    .updateTable('mails')
    .set({ trail_id: null, trail_place: null })
    .where('trail_id', '=', trailId)
    .execute();
  for (const [place, id] of mails.entries()) {
    const mail = await db.selectFrom('mails').select('trail_id').where('id', '=', id).executeTakeFirst();
    if (mail === undefined) throw new NotThere('there is no such mail');
    if (mail.trail_id !== null) await assertNotCopied(db, mail.trail_id);
    await db
      .updateTable('mails')
      .set({ trail_id: trailId, trail_place: place })
      .where('id', '=', id)
      .execute();
  }
}

export async function beginTrail(
  db: Db,
  machine: string,
  content: TrailContent,
  stamp: Stamp,
): Promise<Trail> {
  const id = newId();
  await db
    .insertInto('trails')
    .values({ ...fact(stamp, machine), ...contentColumns(content, stamp.when.at), id, version: 1 })
    .execute();
  await takeMails(db, id, content.mails);
  await takeBackDeletions(db, content.mails);
  await keepTrailStep(db, machine, { trail_id: id, version: 1, step: 'begun', detail: null }, stamp);
  return trailOrNotThere(db, id);
}

export async function rewriteTrail(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  content: TrailContent,
  stamp: Stamp,
): Promise<Trail> {
  const { begun, mails, filings } = await trailOrNotThere(db, id);
  await writeTrail(db, id, version, contentColumns(content, begun.at));
  await assertNotCopied(db, id);
  await takeMails(db, id, content.mails);
  const gone = mails.filter((mail) => !content.mails.includes(mail));
  const people = filings.map(({ personId }) => personId);
  await takeBackDeletions(db, [...mails, ...content.mails]);
  await releaseReplies(db, machine, gone, people, stamp);
  await claimReplies(db, machine, content.mails, stamp);
  for (const { entryId } of filings) await raiseEntry(db, machine, entryId, stamp);
  const step = { trail_id: id, version: version + 1, step: 'rewritten', detail: null } as const;
  await keepTrailStep(db, machine, step, stamp);
  return trailOrNotThere(db, id);
}

/** @throws StepNotAllowed when it is filed, or a mail is still part of it; @throws ChangedElsewhere, NotThere */
export async function dissolveTrail(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  stamp: Stamp,
): Promise<void> {
  const { filings, mails } = await trailOrNotThere(db, id);
  if (filings.length > 0) throw new StepNotAllowed('this trail is filed');
  if (mails.length > 0) throw new StepNotAllowed('a mail is still part of this trail');
  await writeTrail(db, id, version, { dissolved_at: stamp.when.at });
  const step = { trail_id: id, version: version + 1, step: 'dissolved', detail: null } as const;
  await keepTrailStep(db, machine, step, stamp);
}
