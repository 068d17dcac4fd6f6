import type { Id } from '../../../domain/identity';
import type { Db } from '../tables';
import { entryStates, filedTrails, owingTrails } from '../trails/standing';

/** Whether nothing of a trail is owed any more: every entry it is filed for is recorded, or it is set aside (P16). */
export async function isSettled(db: Db, trailId: Id): Promise<boolean> {
  const trail = await db
    .selectFrom('trails')
    .select('set_aside_at')
    .where('id', '=', trailId)
    .where('dissolved_at', 'is', null)
    .executeTakeFirst();
  if (trail === undefined) return false;
  const entries = await entryStates(db, trailId);
  if (entries.length === 0) return trail.set_aside_at !== null;
  return entries.every(({ state }) => state === 'recorded');
}

/** Mails of trails of which every entry is recorded. */
export function recordedMails(db: Db) {
  return db
    .selectFrom('mails')
    .innerJoin('trails', 'trails.id', 'mails.trail_id')
    .where('trails.id', 'in', filedTrails(db))
    .where('trails.id', 'not in', owingTrails(db));
}

/** Mails of which nothing is owed, and whose original still lies somewhere, the oldest first; held ones are among them. */
export function undeletedMails(db: Db) {
  return db
    .selectFrom('mails')
    .innerJoin('trails', 'trails.id', 'mails.trail_id')
    .selectAll('mails')
    .where('mails.original_state', 'in', ['lies', 'asked'])
    .where('trails.id', 'not in', owingTrails(db))
    .where((eb) => eb.or([eb('trails.set_aside_at', 'is not', null), eb('trails.id', 'in', filedTrails(db))]))
    .orderBy('mails.at')
    .orderBy('mails.id')
    .execute();
}
