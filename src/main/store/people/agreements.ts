import type { Id } from '../../../domain/identity';
import type { Agreement, NewAgreement } from '../../../domain/people/agreement';
import type { Person } from '../../../domain/people/person';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { agreementsOf, personOrNotThere, touchPerson } from './person-rows';

/** Appends an agreement for a contact point the person has now (P2). @throws NotThere */
export async function recordAgreement(
  db: Db,
  machine: string,
  personId: Id,
  { contactPointId, form, personalContact }: NewAgreement,
  stamp: Stamp,
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  const point = person.contactPoints.find(({ id }) => id === contactPointId);
  if (point === undefined) throw new NotThere('this person has no such contact point');
  await db
    .insertInto('agreements')
    .values({
      ...fact(stamp, machine),
      person_id: personId,
      contact_point_id: contactPointId,
      channel: point.channel,
      form,
      personal_contact: personalContact,
    })
    .execute();
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** Appends the withdrawal beside the agreement (P19). @throws NotThere */
export async function withdrawAgreement(
  db: Db,
  machine: string,
  personId: Id,
  agreementId: Id,
  stamp: Stamp,
): Promise<Agreement> {
  const agreement = await agreementOrNotThere(db, personId, agreementId);
  if (agreement.withdrawn !== null) return agreement;
  await db
    .insertInto('agreement_withdrawals')
    .values({ ...fact(stamp, machine), agreement_id: agreementId })
    .execute();
  await touchPerson(db, personId, stamp.when.at);
  return agreementOrNotThere(db, personId, agreementId);
}

async function agreementOrNotThere(db: Db, personId: Id, agreementId: Id): Promise<Agreement> {
  const agreement = (await agreementsOf(db, personId)).find(({ id }) => id === agreementId);
  if (agreement === undefined) throw new NotThere('this person gave no such agreement');
  return agreement;
}
