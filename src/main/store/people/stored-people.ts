import type { Access } from '../access';
import type { PeopleStore } from '../people-store';
import { recordAgreement, withdrawAgreement } from './agreements';
import { alikeCandidates } from './alike-candidates';
import { addContactPoint, removeContactPoint } from './contact-points';
import { findPeople } from './find-people';
import { personRow, readPerson } from './person-rows';
import { addPerson, editPerson } from './write-person';

/** People in the database. */
export function storedPeople(access: Access): PeopleStore {
  const { read, write, machine } = access;
  return {
    find: (query, limit) => read((db) => findPeople(db, query, limit)),
    recent: (limit) =>
      read(async (db) => {
        const newest = db
          .selectFrom('people')
          .selectAll()
          .orderBy('touched_at', 'desc')
          .orderBy('id', 'desc');
        return (await newest.limit(limit).execute()).map(personRow);
      }),
    get: (id) => read((db) => readPerson(db, id)),
    byNhsNumber: (nhsNumber) =>
      read(async (db) => {
        const found = db.selectFrom('people').selectAll().where('nhs_number', '=', nhsNumber);
        const row = await found.executeTakeFirst();
        return row === undefined ? undefined : personRow(row);
      }),
    alikeCandidates: (person) => read((db) => alikeCandidates(db, person)),
    add: (details, stamp) => write((db) => addPerson(db, access, details, stamp)),
    edit: (id, version, details, stamp) => write((db) => editPerson(db, access, id, version, details, stamp)),
    addContactPoint: (personId, point, stamp) =>
      write((db) => addContactPoint(db, machine, personId, point, stamp)),
    removeContactPoint: (personId, contactPointId, stamp) =>
      write((db) => removeContactPoint(db, machine, personId, contactPointId, stamp)),
    recordAgreement: (personId, agreement, stamp) =>
      write((db) => recordAgreement(db, machine, personId, agreement, stamp)),
    withdrawAgreement: (personId, agreementId, stamp) =>
      write((db) => withdrawAgreement(db, machine, personId, agreementId, stamp)),
  };
}
