import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { Carer } from '../../../domain/people/carer';
import type { ContactPoint } from '../../../domain/people/contact-point';
import type { Person, PersonDetails } from '../../../domain/people/person';
import { standingFacts, type StandingFacts } from '../../../domain/people/standing-facts';
import { moment } from '../facts';
import type { PersonRow } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db, PeopleTable } from '../tables';
import { agreementsOf } from './agreement-rows';
import { factsOf } from './person-facts';

/** A person's own columns as the domain names them. */
export function personRow(row: Selectable<PeopleTable>): PersonRow {
  return {
    id: row.id,
    version: row.version,
    givenName: row.given_name,
    familyName: row.family_name,
    preferredName: row.preferred_name,
    dateOfBirth: row.date_of_birth,
    nhsNumber: row.nhs_number,
    recordNumber: row.record_number,
    postcode: row.postcode,
    address: row.address,
    preference: row.preference,
  };
}

/** How a person is described, without what names and surrounds them. */
export function detailsOf(person: PersonRow): PersonDetails {
  const { givenName, familyName, preferredName, dateOfBirth, nhsNumber, recordNumber } = person;
  const { postcode, address, preference } = person;
  return {
    givenName,
    familyName,
    preferredName,
    dateOfBirth,
    nhsNumber,
    recordNumber,
    postcode,
    address,
    preference,
  };
}

/** The contact points a person and their carers have now, oldest first. */
async function contactPoints(db: Db, personId: Id, standing: StandingFacts): Promise<ContactPoint[]> {
  const rows = await db
    .selectFrom('contact_points as point')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'point.id')
    .selectAll('point')
    .where('point.person_id', '=', personId)
    .where('end.id', 'is', null)
    .orderBy('point.at')
    .orderBy('point.id')
    .execute();
  return rows.map(({ id, channel, value, at, offset, carer_id }) => ({
    id,
    channel,
    value,
    added: moment(at, offset),
    carerId: carer_id,
    ...standing.ofPoint(id),
  }));
}

/** The whole person, or nothing. */
export async function readPerson(db: Db, id: Id): Promise<Person | undefined> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const standing = standingFacts(await factsOf(db, id));
  return {
    ...personRow(row),
    needs: standing.needs,
    capacity: standing.capacity,
    carers: standing.carers,
    contactPoints: await contactPoints(db, id, standing),
    agreements: await agreementsOf(db, id, standing),
    askedToStop: standing.askedToStop,
  };
}

/** @throws NotThere */
export async function personOrNotThere(db: Db, id: Id): Promise<Person> {
  const person = await readPerson(db, id);
  if (person === undefined) throw new NotThere('there is no such person');
  return person;
}

/** A carer the person has now. @throws NotThere */
export function carerOrNotThere({ carers }: Person, carerId: Id): Carer {
  const carer = carers.find(({ id }) => id === carerId);
  if (carer === undefined) throw new NotThere('this person has no such carer');
  return carer;
}

/** Marks a person as just changed or written to. @throws NotThere */
export async function touchPerson(db: Db, id: Id, at: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('people')
    .set({ touched_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotThere('there is no such person');
}
