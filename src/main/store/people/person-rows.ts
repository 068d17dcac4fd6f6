import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { Agreement } from '../../../domain/people/agreement';
import type { ContactPoint } from '../../../domain/people/contact-point';
import type { Person } from '../../../domain/people/person';
import { moment, momentOrNull } from '../facts';
import type { PersonRow } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db, PeopleTable } from '../tables';

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

/** The contact points a person has now, oldest first. */
async function contactPoints(db: Db, personId: Id): Promise<ContactPoint[]> {
  const rows = await db
    .selectFrom('contact_points as point')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'point.id')
    .selectAll('point')
    .where('point.person_id', '=', personId)
    .where('end.id', 'is', null)
    .orderBy('point.at')
    .orderBy('point.id')
    .execute();
  return rows.map(({ id, channel, value, at, offset }) => ({
    id,
    channel,
    value,
    added: moment(at, offset),
  }));
}

/** All agreements a person ever gave, oldest first; those withdrawn say when. */
export async function agreementsOf(db: Db, personId: Id): Promise<Agreement[]> {
  const rows = await db
    .selectFrom('agreements as given')
    .leftJoin('agreement_withdrawals as withdrawal', 'withdrawal.agreement_id', 'given.id')
    .selectAll('given')
    .select(['withdrawal.at as withdrawn_at', 'withdrawal.offset as withdrawn_offset'])
    .where('given.person_id', '=', personId)
    .orderBy('given.at')
    .orderBy('given.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    contactPointId: row.contact_point_id,
    form: row.form,
    personalContact: row.personal_contact,
    recorded: moment(row.at, row.offset),
    recordedBy: row.by,
    withdrawn: momentOrNull(row.withdrawn_at, row.withdrawn_offset),
  }));
}

/** The whole person, or nothing. */
export async function readPerson(db: Db, id: Id): Promise<Person | undefined> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    ...personRow(row),
    contactPoints: await contactPoints(db, id),
    agreements: await agreementsOf(db, id),
  };
}

/** @throws NotThere */
export async function personOrNotThere(db: Db, id: Id): Promise<Person> {
  const person = await readPerson(db, id);
  if (person === undefined) throw new NotThere('there is no such person');
  return person;
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
