import type { Insertable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { ContactPoint } from '../../../domain/people/contact-point';
import type { ImportedAgreement, ImportedPerson } from '../../../domain/people/import/imported';
import { fact, newId } from '../facts';
import type { GivenAgreement, PersonRow, Stamp } from '../people-store';
import { AlreadyThere } from '../store-errors';
import type { AgreementsTable, ContactPointsTable, Db } from '../tables';
import { partsOfNames, recordKey } from './name-index';
import { personRow } from './person-rows';
import { columns } from './write-person';

/** SQLite takes 32,766 values in a statement, and a person has 14 columns. */
const AT_ONCE = 500;

/** Nobody opened or wrote to somebody who was taken over: they come last among the recent ones. */
const NEVER = '1970-01-01T00:00:00.000Z';

async function inBatches<T>(all: readonly T[], work: (batch: readonly T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) await work(all.slice(from, from + AT_ONCE));
}

/** Those who have one of the numbers. */
export async function peopleWithNumbers(
  db: Db,
  nhsNumbers: readonly string[],
  recordNumbers: readonly string[],
): Promise<PersonRow[]> {
  const found = new Map<Id, PersonRow>();
  const find = (column: 'nhs_number' | 'record_key') => async (values: readonly string[]) => {
    const rows = await db.selectFrom('people').selectAll().where(column, 'in', values).execute();
    for (const row of rows) found.set(row.id, personRow(row));
  };
  await inBatches(nhsNumbers, find('nhs_number'));
  await inBatches(recordNumbers.map(recordKey), find('record_key'));
  return [...found.values()];
}

/** What people agreed to for themselves, in force or not. */
export async function agreementsGivenBy(db: Db, personIds: readonly Id[]): Promise<GivenAgreement[]> {
  const given: GivenAgreement[] = [];
  await inBatches(personIds, async (batch) => {
    const rows = await db
      .selectFrom('agreements')
      .innerJoin('contact_points as point', 'point.id', 'agreements.contact_point_id')
      .select(['agreements.person_id', 'agreements.channel', 'agreements.kind', 'agreements.form'])
      .select(['agreements.ended_at', 'point.value'])
      .where('agreements.person_id', 'in', batch)
      .where('point.carer_id', 'is', null)
      .execute();
    for (const { person_id: personId, ended_at: ended, channel, kind, form, value } of rows) {
      given.push({ personId, channel, kind, form, value, ended });
    }
  });
  return given;
}

/** Adds people in batches; the caller made sure that nobody has their numbers. @throws AlreadyThere */
export async function takeOverPeople(
  db: Db,
  machine: string,
  people: readonly ImportedPerson[],
  stamp: Stamp,
): Promise<void> {
  await inBatches(people, async (batch) => {
    const some = batch.map((person) => ({ ...person, id: newId() }));
    await assertNew(db, batch);
    const rows = some.map(({ id, details }) => ({ id, version: 1, touched_at: NEVER, ...columns(details) }));
    await db.insertInto('people').values(rows).execute();
    const parts = some.flatMap(({ id, details }) =>
      partsOfNames(details).map((part) => ({ person_id: id, part })),
    );
    if (parts.length > 0) await db.insertInto('person_name_parts').values(parts).execute();
    const kept = some.map(({ id, details }) => ({
      ...fact(stamp, machine),
      about: id,
      version: 1,
      details: JSON.stringify(details),
    }));
    await db.insertInto('details_history').values(kept).execute();
    const points = some.flatMap((person) =>
      person.points.map((point) => pointRow(machine, person.id, point, stamp)),
    );
    if (points.length > 0) await db.insertInto('contact_points').values(points).execute();
  });
}

async function assertNew(db: Db, people: readonly ImportedPerson[]): Promise<void> {
  const numbers = people.flatMap(({ details }) => details.nhsNumber ?? []);
  const records = people.flatMap(({ details }) => details.recordNumber ?? []);
  const [there] = await peopleWithNumbers(db, numbers, records);
  if (there === undefined) return;
  const byNhs = there.nhsNumber !== null && numbers.includes(there.nhsNumber);
  throw new AlreadyThere(byNhs ? 'nhsNumber' : 'recordNumber');
}

/** Adds agreements in batches, and the contact points that are not there yet. */
export async function takeOverAgreements(
  db: Db,
  machine: string,
  agreements: readonly ImportedAgreement[],
  stamp: Stamp,
): Promise<void> {
  await inBatches(agreements, async (batch) => {
    const points = await pointsFor(db, machine, batch, stamp);
    const rows = batch.map((agreement): Insertable<AgreementsTable> => ({
      ...fact(stamp, machine),
      person_id: agreement.personId,
      contact_point_id: points.get(placeOf(agreement.personId, agreement)) ?? '',
      channel: agreement.channel,
      kind: agreement.kind,
      form: agreement.form,
      signed_form_at: agreement.signedFormAt,
      personal_contact: agreement.personalContact,
      exception: null,
      points: '[]',
      data_privacy_reference: agreement.dataPrivacyReference,
      source: 'imported',
      // Only the day is known: nobody agreed later than now.
      said_at: agreement.said < stamp.when.at ? agreement.said : stamp.when.at,
      ended_at: null,
    }));
    await db.insertInto('agreements').values(rows).execute();
  });
}

const placeOf = (personId: Id, { channel, value }: Pick<ContactPoint, 'channel' | 'value'>) =>
  `${personId} ${channel} ${value}`;

function pointRow(
  machine: string,
  personId: Id,
  { channel, value }: Pick<ContactPoint, 'channel' | 'value'>,
  stamp: Stamp,
): Insertable<ContactPointsTable> & { id: Id } {
  return { ...fact(stamp, machine), person_id: personId, channel, value, carer_id: null };
}

/** The ids of the contact points that agreements are for, those that had to be added among them. */
async function pointsFor(
  db: Db,
  machine: string,
  agreements: readonly ImportedAgreement[],
  stamp: Stamp,
): Promise<Map<string, Id>> {
  const people = [...new Set(agreements.map(({ personId }) => personId))];
  const there = await db
    .selectFrom('contact_points as point')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'point.id')
    .select(['point.id', 'point.person_id', 'point.channel', 'point.value'])
    .where('point.person_id', 'in', people)
    .where('point.carer_id', 'is', null)
    .where('end.id', 'is', null)
    .execute();
  const ids = new Map(there.map((point) => [placeOf(point.person_id, point), point.id]));
  const added: Array<ReturnType<typeof pointRow>> = [];
  for (const agreement of agreements) {
    const place = placeOf(agreement.personId, agreement);
    if (ids.has(place)) continue;
    const row = pointRow(machine, agreement.personId, agreement, stamp);
    ids.set(place, row.id);
    added.push(row);
  }
  if (added.length > 0) await db.insertInto('contact_points').values(added).execute();
  return ids;
}
