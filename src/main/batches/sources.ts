import { Temporal } from 'temporal-polyfill';
import type { PeopleSource } from '../../contract/batches';
import type { Batch } from '../../domain/batches/batch';
import type { Listed } from '../../domain/batches/recipient';
import type { Id } from '../../domain/identity';
import { kindOfUse, kindOfUseSchema, type KindOfUse } from '../../domain/messages/purpose';
import { covers } from '../../domain/people/agreement';
import { londonDate } from '../../domain/time/moment';
import { Refusal } from '../refusal';
import type { KeptBatch } from '../store/batch-store';
import type { Surroundings } from '../surroundings';
import { listFromCsv } from './list-from-csv';

/** Who is to be put on a list, and the lines of a file that put nobody there. */
export interface Found {
  readonly people: readonly Listed[];
  readonly faults: KeptBatch['faults'];
}

/** Only the first of the lines that put nobody on a list are kept; all are counted. */
const FAULTS_KEPT = 200;
const NO_FAULTS = { count: 0, first: [] };

type Parts = Pick<Surroundings, 'store' | 'pack' | 'now'>;

/** Finds whom a source names. @throws Refusal when it names nobody, or more than a list may have */
export async function peopleFrom(parts: Parts, batch: Batch, source: PeopleSource): Promise<Found> {
  const found = await named(parts, batch, source);
  const { most } = parts.pack.manyAtOnce;
  if (found.people.length > most) {
    const sentence = `These are more than ${most.toLocaleString('en-GB')} people, the most a list may have: choose fewer.`;
    throw new Refusal('invalid', sentence);
  }
  return found;
}

async function named({ store, pack, now }: Parts, batch: Batch, source: PeopleSource): Promise<Found> {
  const today = londonDate(now());
  if (source.from === 'people') return plain(source.personIds);
  if (source.from === 'csv') {
    const { people, faults } = await listFromCsv(source.csv, today, store.people);
    return { people, faults: { count: faults.length, first: faults.slice(0, FAULTS_KEPT) } };
  }
  if (source.from === 'list') {
    const ids = await store.batches.personIds(source.batchId);
    if (ids.length === 0) throw new Refusal('not-found', 'Nobody is on that list: choose another.');
    return plain(ids);
  }
  const ids = await store.people.agreedTo({
    channel: batch.channel,
    kinds: kindsFor(batch),
    writtenToBy: source.knownToService ? batch.serviceId : null,
    bornUntil: source.ageFrom === null ? null : yearsBefore(today, source.ageFrom),
    bornFrom: source.ageUntil === null ? null : dayAfter(yearsBefore(today, source.ageUntil + 1)),
    limit: pack.manyAtOnce.most + 1,
  });
  if (ids.length === 0) throw new Refusal('not-found', 'Nobody agreed to this: choose other people.');
  return plain(ids);
}

function plain(ids: readonly Id[]): Found {
  const people = ids.map((personId) => ({ personId, given: {}, about: null, line: null }));
  return { people, faults: NO_FAULTS };
}

/** The kinds of agreement that answer for what the list is for. */
function kindsFor({ purpose }: Batch): KindOfUse[] {
  const needed = purpose === null ? 'routine' : kindOfUse(purpose);
  return kindOfUseSchema.options.filter((agreed) => covers(agreed, needed));
}

function yearsBefore(day: string, years: number): string {
  return Temporal.PlainDate.from(day).subtract({ years }).toString();
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
