import type { Id } from '../../domain/identity';
import { formatContactPoint } from '../../domain/people/contact-point';
import type { Person } from '../../domain/people/person';
import type { PeopleStore, Stamp } from '../store/people-store';
import { AGREED_DAYS_AGO } from './demo-agreements';
import type { DemoContact, DemoPerson } from './demo-people';

/** Who did something in the demo, so many days ago. */
export type DemoStamp = (daysAgo: number) => Stamp;

/** Adds somebody of the demo with all that is recorded about them. */
export async function addDemoPerson(
  people: PeopleStore,
  { details, contacts, carers = [], needs, capacity }: DemoPerson,
  stamp: DemoStamp,
): Promise<Person> {
  const by = stamp(Math.max(AGREED_DAYS_AGO, ...contacts.map(({ agreed }) => agreed?.daysAgo ?? 0)));
  const { id } = await people.add(details, by);
  if (needs !== undefined) await people.setNeeds(id, needs, by);
  if (capacity !== undefined) await people.setCapacity(id, capacity, by);
  for (const contact of contacts) await addContact(people, id, null, contact, stamp);
  for (const { authority, contacts: theirs, ...carer } of carers) {
    const carerId = (await people.addCarer(id, carer, by)).carers.at(-1)?.id;
    if (carerId === undefined) continue;
    if (authority !== null) await people.recordAuthority(id, carerId, authority, by);
    for (const contact of theirs) await addContact(people, id, carerId, contact, stamp);
  }
  const person = await people.get(id);
  if (person === undefined) throw new Error('the demo lost somebody');
  return person;
}

async function addContact(
  people: PeopleStore,
  personId: Id,
  carerId: Id | null,
  { channel, value, verified, safety, agreed }: DemoContact,
  stamp: DemoStamp,
): Promise<void> {
  const by = stamp(agreed?.daysAgo ?? AGREED_DAYS_AGO);
  const { contactPoints } = await people.addContactPoint(personId, { channel, value, carerId }, by);
  const point = contactPoints.find((each) => each.channel === channel && each.value === value);
  if (point === undefined) throw new Error(`the demo has no ${formatContactPoint({ channel, value })}`);
  if (verified !== undefined) await people.verifyContactPoint(personId, point.id, verified, by);
  if (safety !== undefined) await people.setSafety(personId, point.id, safety, by);
  if (agreed === null) return;
  const { daysAgo: _daysAgo, withdrawnDaysAgo, ...given } = agreed;
  const { agreements } = await people.recordAgreement(personId, { contactPointId: point.id, ...given }, by);
  const agreement = agreements.find(({ contactPointId }) => contactPointId === point.id);
  if (withdrawnDaysAgo === null || agreement === undefined) return;
  await people.withdrawAgreement(personId, agreement.id, stamp(withdrawnDaysAgo));
}
