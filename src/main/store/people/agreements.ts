import type { Id } from '../../../domain/identity';
import type { Agreement, NewAgreement } from '../../../domain/people/agreement';
import type { Person } from '../../../domain/people/person';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import { appendFact } from './person-facts';
import { personOrNotThere, touchPerson } from './person-rows';

/** Appends an agreement for a contact point the person has now (P2). @throws NotThere */
export async function recordAgreement(
  db: Db,
  machine: string,
  personId: Id,
  agreement: NewAgreement,
  stamp: Stamp,
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  const point = person.contactPoints.find(({ id }) => id === agreement.contactPointId);
  if (point === undefined) throw new NotThere('this person has no such contact point');
  const columns = fact(stamp, machine);
  await db
    .insertInto('agreements')
    .values({
      ...columns,
      person_id: personId,
      contact_point_id: point.id,
      channel: point.channel,
      kind: agreement.kind,
      form: agreement.form,
      signed_form_at: agreement.signedFormAt,
      personal_contact: agreement.personalContact,
      exception: agreement.exception,
      points: JSON.stringify(agreement.points),
      data_privacy_reference: agreement.dataPrivacyReference,
      source: 'discussed',
      said_at: columns.at,
      ended_at: null,
    })
    .execute();
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** Notes that the person said again that they agree. @throws NotThere when it is withdrawn, or not theirs */
export async function confirmAgreement(
  db: Db,
  machine: string,
  personId: Id,
  agreementId: Id,
  stamp: Stamp,
): Promise<Person> {
  const agreement = agreementOrNotThere(await personOrNotThere(db, personId), agreementId);
  if (agreement.withdrawn !== null) throw new NotThere('this agreement was withdrawn');
  const place = { personId, about: agreementId };
  await appendFact(db, machine, place, { kind: 'agreement-confirmed' }, stamp);
  await db.updateTable('agreements').set({ said_at: stamp.when.at }).where('id', '=', agreementId).execute();
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
): Promise<Person> {
  const person = await personOrNotThere(db, personId);
  const agreement = agreementOrNotThere(person, agreementId);
  if (agreement.withdrawn !== null) return person;
  await endAgreements(db, machine, [agreement], stamp);
  await touchPerson(db, personId, stamp.when.at);
  return personOrNotThere(db, personId);
}

/** Appends the withdrawal of those that are still in force. */
export async function endAgreements(
  db: Db,
  machine: string,
  agreements: readonly Agreement[],
  stamp: Stamp,
): Promise<void> {
  const ids = agreements.filter(({ withdrawn }) => withdrawn === null).map(({ id }) => id);
  if (ids.length === 0) return;
  const withdrawals = ids.map((id) => ({ ...fact(stamp, machine), agreement_id: id }));
  await db.insertInto('agreement_withdrawals').values(withdrawals).execute();
  await db.updateTable('agreements').set({ ended_at: stamp.when.at }).where('id', 'in', ids).execute();
}

function agreementOrNotThere({ agreements }: Person, agreementId: Id): Agreement {
  const agreement = agreements.find(({ id }) => id === agreementId);
  if (agreement === undefined) throw new NotThere('this person gave no such agreement');
  return agreement;
}
