import type { Id } from '../../../domain/identity';
import type { Trail } from '../../../domain/trails/trail';
import { takeBackDeletions } from '../mails/original';
import type { Stamp } from '../people-store';
import { StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { trailOrNotThere, writeTrail } from './trail-rows';
import { keepTrailStep } from './write-trail';

/** It is none of a service user's. @throws StepNotAllowed when it is filed; @throws ChangedElsewhere, NotThere */
export async function setAside(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  reason: string,
  stamp: Stamp,
): Promise<Trail> {
  const { filings } = await trailOrNotThere(db, id);
  if (filings.length > 0) throw new StepNotAllowed('this trail is filed');
  const { by, when } = stamp;
  await writeTrail(db, id, version, {
    set_aside_reason: reason,
    set_aside_by: by,
    set_aside_at: when.at,
    set_aside_offset: when.offset,
  });
  const step = { trail_id: id, version: version + 1, step: 'set-aside', detail: reason } as const;
  await keepTrailStep(db, machine, step, stamp);
  return trailOrNotThere(db, id);
}

/** It is to be filed after all. @throws ChangedElsewhere, NotThere */
export async function putBack(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  stamp: Stamp,
): Promise<Trail> {
  await writeTrail(db, id, version, {
    set_aside_reason: null,
    set_aside_by: null,
    set_aside_at: null,
    set_aside_offset: null,
  });
  const step = { trail_id: id, version: version + 1, step: 'put-back', detail: null } as const;
  await keepTrailStep(db, machine, step, stamp);
  const trail = await trailOrNotThere(db, id);
  await takeBackDeletions(db, trail.mails);
  return trail;
}
