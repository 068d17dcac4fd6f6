import type { Id } from '../../../domain/identity';
import type { NotDelivered } from '../../../domain/messages/delivery';
import type { ContactPoint, NewContactPoint } from '../../../domain/people/contact-point';
import type { Person } from '../../../domain/people/person';
import type { FactContent } from '../../../domain/people/person-fact';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { endAgreements } from './agreements';
import { appendFact } from './person-facts';
import { carerOrNotThere, personOrNotThere, readPerson, touchPerson } from './person-rows';

/** @throws NotThere when there is no such person, or they have no such carer */
export async function addContactPoint(
  db: Db,
  machine: string,
  personId: Id,
  { channel, value, carerId }: NewContactPoint,
  stamp: Stamp,
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  if (carerId !== null) carerOrNotThere(person, carerId);
  const there = person.contactPoints.some(
    (point) => point.channel === channel && point.value === value && point.carerId === carerId,
  );
  if (there) return person;
  await db
    .insertInto('contact_points')
    .values({ ...fact(stamp, machine), person_id: personId, channel, value, carer_id: carerId })
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
  const point = person.contactPoints.find(({ id }) => id === contactPointId);
  if (point === undefined) return person;
  await endContactPoints(db, machine, person, [point], stamp);
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** Ends contact points the person has now, with the agreements that were given for them. */
export async function endContactPoints(
  db: Db,
  machine: string,
  { agreements }: Person,
  points: readonly ContactPoint[],
  stamp: Stamp,
): Promise<void> {
  if (points.length === 0) return;
  const ends = points.map(({ id }) => ({ ...fact(stamp, machine), contact_point_id: id }));
  await db.insertInto('contact_point_ends').values(ends).execute();
  const given = agreements.filter((agreement) => points.some(({ id }) => id === agreement.contactPointId));
  await endAgreements(db, machine, given, stamp);
}

/** Appends a fact about a contact point the person has now. @throws NotThere */
export async function notePoint(
  db: Db,
  machine: string,
  personId: Id,
  contactPointId: Id,
  content: FactContent,
  stamp: Stamp,
): Promise<Person> {
  const { contactPoints } = await personOrNotThere(db, personId);
  const point = contactPoints.find(({ id }) => id === contactPointId);
  if (point === undefined) throw new NotThere('this person has no such contact point');
  if (content.kind === 'verified' && point.channel !== 'email') {
    throw new NotThere('only an email address is verified');
  }
  await appendFact(db, machine, { personId, about: contactPointId }, content, stamp);
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/**
 * Notes that a message did not arrive. A phone that was off says nothing new of a number that nobody is reached at.
 * @returns whether anything was noted
 */
export async function markFailed(
  db: Db,
  machine: string,
  personId: Id,
  contactPointId: Id,
  why: NotDelivered,
  stamp: Stamp,
): Promise<boolean> {
  const point = (await readPerson(db, personId))?.contactPoints.find(({ id }) => id === contactPointId);
  const known = point?.failed?.why;
  if (point === undefined || known === why || (known !== undefined && why === 'not-reachable-now'))
    return false;
  await appendFact(db, machine, { personId, about: contactPointId }, { kind: 'point-failed', why }, stamp);
  await touchPerson(db, personId, stamp.when.at);
  return true;
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
