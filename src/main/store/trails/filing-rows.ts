import type { Id } from '../../../domain/identity';
import { fullName } from '../../../domain/people/person';
import { reviewSchema } from '../../../domain/trails/review/review';
import type { Filing } from '../../../domain/trails/trail';
import { moment } from '../facts';
import { inGroups } from '../in-groups';
import { keptJson } from '../kept-json';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { filingsWithEntries } from './standing';

/** Filings that count, with the name of the person and the entry each owes, in the order they were filed. */
export function selectFilings(db: Db) {
  return filingsWithEntries(db)
    .innerJoin('people', 'people.id', 'filings.person_id')
    .selectAll('filings')
    .select([
      'entry.id as entry_id',
      'entry.state as entry_state',
      'people.given_name',
      'people.family_name',
    ]);
}

type FilingRow = Awaited<ReturnType<ReturnType<typeof selectFilings>['execute']>>[number];

/** A filing as the domain names its parts. @throws StoreDamaged */
export function filingOf(row: FilingRow): Filing {
  return {
    id: row.id,
    version: row.version,
    trailId: row.trail_id,
    personId: row.person_id,
    personName: fullName({ givenName: row.given_name, familyName: row.family_name }),
    review: keptJson(reviewSchema, row.review),
    entryId: row.entry_id,
    entryState: row.entry_state,
    filed: moment(row.at, row.offset),
    filedBy: row.by,
  };
}

export async function readFiling(db: Db, id: Id): Promise<Filing | undefined> {
  const row = await selectFilings(db).where('filings.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : filingOf(row);
}

/** @throws NotThere */
export async function filingOrNotThere(db: Db, id: Id): Promise<Filing> {
  const filing = await readFiling(db, id);
  if (filing === undefined) throw new NotThere('there is no such filing');
  return filing;
}

/** The filings of several trails, in the order they were filed. */
export async function filingsOfTrails(db: Db, trailIds: readonly Id[]): Promise<Map<Id, Filing[]>> {
  const rows = await inGroups(trailIds, (group) =>
    selectFilings(db)
      .where('filings.trail_id', 'in', group)
      .orderBy('filings.at')
      .orderBy('filings.id')
      .execute(),
  );
  const found = new Map<Id, Filing[]>();
  for (const filing of rows.map(filingOf)) {
    found.set(filing.trailId, [...(found.get(filing.trailId) ?? []), filing]);
  }
  return found;
}
