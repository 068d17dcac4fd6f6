import type { Id } from '../../../domain/identity';
import type { NewAuthority, NewCarer } from '../../../domain/people/carer';
import type { Person } from '../../../domain/people/person';
import type { FactContent } from '../../../domain/people/person-fact';
import type { Stamp } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { endContactPoints } from './contact-points';
import { appendFact } from './person-facts';
import { carerOrNotThere, personOrNotThere, touchPerson } from './person-rows';

/** Appends a fact about the person themselves: their needs, their capacity, a carer. @throws NotThere */
export async function notePerson(
  db: Db,
  machine: string,
  personId: Id,
  content: FactContent,
  stamp: Stamp,
): Promise<Person> {
  await touchPerson(db, personId, stamp.when.at);
  await appendFact(db, machine, { personId, about: null }, content, stamp);
  return personOrNotThere(db, personId);
}

/** @throws NotThere */
export function addCarer(
  db: Db,
  machine: string,
  personId: Id,
  { name, relationship }: NewCarer,
  stamp: Stamp,
): Promise<Person> {
  return notePerson(db, machine, personId, { kind: 'carer', name, relationship }, stamp);
}

/** Ends what a carer had: authority, contact points, and the agreements for them. @throws NotThere */
export async function removeCarer(
  db: Db,
  machine: string,
  personId: Id,
  carerId: Id,
  stamp: Stamp,
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  const carer = person.carers.find(({ id }) => id === carerId);
  if (carer === undefined) {
    await assertOnceTheirs(db, personId, carerId);
    return person;
  }
  const place = { personId, about: carerId };
  if (carer.authority !== null) {
    await appendFact(db, machine, place, { kind: 'authority-withdrawn' }, stamp);
  }
  const points = person.contactPoints.filter((point) => point.carerId === carerId);
  await endContactPoints(db, machine, person, points, stamp);
  await appendFact(db, machine, place, { kind: 'carer-ended' }, stamp);
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** That a carer may be told about the person (P18). @throws NotThere */
export async function recordAuthority(
  db: Db,
  machine: string,
  personId: Id,
  carerId: Id,
  { basis, evidence }: NewAuthority,
  stamp: Stamp,
): Promise<Person> {
  carerOrNotThere(await personOrNotThere(db, personId), carerId);
  const place = { personId, about: carerId };
  await appendFact(db, machine, place, { kind: 'authority', basis, evidence }, stamp);
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** @throws NotThere */
export async function withdrawAuthority(
  db: Db,
  machine: string,
  personId: Id,
  carerId: Id,
  stamp: Stamp,
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  if (carerOrNotThere(person, carerId).authority === null) return person;
  await appendFact(db, machine, { personId, about: carerId }, { kind: 'authority-withdrawn' }, stamp);
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** @throws NotThere when nobody of that id was ever a carer of this person */
async function assertOnceTheirs(db: Db, personId: Id, carerId: Id): Promise<void> {
  const carer = await db
    .selectFrom('person_facts')
    .select('id')
    .where('id', '=', carerId)
    .where('person_id', '=', personId)
    .where('kind', '=', 'carer')
    .executeTakeFirst();
  if (carer === undefined) throw new NotThere('this person has no such carer');
}
