import type { Id } from '../../../domain/identity';
import type { RecordState } from '../../../domain/record/record-entry';
import type { Filing } from '../../../domain/trails/trail';
import type { Stamp } from '../people-store';
import type { Db } from '../tables';
import { endFiling } from './file-trail';
import { filingOf, selectFilings } from './filing-rows';

const FURTHER: Record<RecordState, number> = { recorded: 0, copied: 1, 'to-record': 2 };

/**
 * After two people became one: a trail that was filed for both owes one entry. The filing that came further stays, of
 * two alike the one filed first; what stands in the record stays always.
 */
export async function foldFilings(db: Db, machine: string, personId: Id, stamp: Stamp): Promise<void> {
  const rows = await selectFilings(db)
    .where('filings.person_id', '=', personId)
    .orderBy('filings.at')
    .orderBy('filings.id')
    .execute();
  const filings = rows.map(filingOf).toSorted((a, b) => FURTHER[a.entryState] - FURTHER[b.entryState]);
  const kept = new Map<Id, Filing>();
  for (const filing of filings) {
    if (!kept.has(filing.trailId)) kept.set(filing.trailId, filing);
    else if (filing.entryState !== 'recorded') await endFiling(db, machine, filing, stamp);
  }
}
