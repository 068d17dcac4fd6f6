import type { Id } from '../../../domain/identity';
import type { Db } from '../tables';

/** The ids of trails that are filed for somebody. */
export function filedTrails(db: Db) {
  return db.selectFrom('filings').select('filings.trail_id').where('filings.ended_at', 'is', null);
}

/** Filings that count, each with the entry it owes. */
export function filingsWithEntries(db: Db) {
  return db
    .selectFrom('filings')
    .innerJoin('record_entries as entry', (join) =>
      join.onRef('entry.about_id', '=', 'filings.id').on('entry.about_kind', '=', 'trail'),
    )
    .where('filings.ended_at', 'is', null);
}

/** The ids of trails with an entry that is not recorded. */
export function owingTrails(db: Db) {
  return filingsWithEntries(db).select('filings.trail_id').where('entry.state', '<>', 'recorded');
}

/** The states of the entries a trail owes, and whether each was copied. */
export function entryStates(db: Db, trailId: Id) {
  return filingsWithEntries(db)
    .select(['filings.id', 'entry.state', 'entry.copied_at'])
    .where('filings.trail_id', '=', trailId)
    .execute();
}
