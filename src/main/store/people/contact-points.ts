import type { Id } from '../../../domain/identity';
import type { NewContactPoint } from '../../../domain/people/contact-point';
import type { Person } from '../../../domain/people/person';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { personOrNotThere, touchPerson } from './person-rows';

/** @throws NotThere */
export async function addContactPoint(
  db: Db,
  machine: string,
  personId: Id,
  { channel, value }: NewContactPoint,
  stamp: Stamp,
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  if (person.contactPoints.some((point) => point.channel === channel && point.value === value)) return person;
  await db
    .insertInto('contact_points')
    .values({ ...fact(stamp, machine), person_id: personId, channel, value })
    .execute();
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** Ends the contact point, and withdraws the agreements given for it (P20). @throws NotThere */
export async function removeContactPoint(
  db: Db,
  machine: string,
  personId: Id,
  contactPointId: Id,
  stamp: Stamp,
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  await assertTheirs(db, personId, contactPointId);
  if (!person.contactPoints.some((point) => point.id === contactPointId)) return person;
  await db
    .insertInto('contact_point_ends')
    .values({ ...fact(stamp, machine), contact_point_id: contactPointId })
    .execute();
  const given = person.agreements.filter(
    (agreement) => agreement.contactPointId === contactPointId && agreement.withdrawn === null,
  );
  const withdrawals = given.map(({ id }) => ({ ...fact(stamp, machine), agreement_id: id }));
  if (withdrawals.length > 0) await db.insertInto('agreement_withdrawals').values(withdrawals).execute();
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** @throws NotThere when the contact point is another person's, or nobody's */
async function assertTheirs(db: Db, personId: Id, contactPointId: Id): Promise<void> {
  const point = await db
    .selectFrom('contact_points')
    .select('id')
    .where('id', '=', contactPointId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (point === undefined) throw new NotThere('this person has no such contact point');
}
