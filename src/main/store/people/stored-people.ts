import type { Access } from '../access';
import type { PeopleStore } from '../people-store';
import { confirmAgreement, recordAgreement, withdrawAgreement } from './agreements';
import { alikeCandidates } from './alike-candidates';
import { addCarer, notePerson, recordAuthority, removeCarer, withdrawAuthority } from './carers';
import { addContactPoint, markFailed, notePoint, removeContactPoint } from './contact-points';
import { findPeople } from './find-people';
import { peopleInTrail, peopleLike, pointsWith } from './in-trail';
import { mergePeople } from './merge-people';
import { agreedTo } from './agreed-to';
import { personRow, readPerson } from './person-rows';
import { readNames, readPeople } from './read-people';
import { readHistory } from './read-history';
import { readRegister } from './register';
import { askToStop, readStops, settleStop } from './asked-to-stop';
import { agreementsGivenBy, peopleWithNumbers, takeOverAgreements, takeOverPeople } from './take-over';
import { addPerson, editPerson } from './write-person';

type Reading =
  | 'find'
  | 'recent'
  | 'get'
  | 'getMany'
  | 'named'
  | 'agreedTo'
  | 'byNhsNumber'
  | 'withNumbers'
  | 'inTrail'
  | 'like'
  | 'holding'
  | 'givenBy'
  | 'alikeCandidates'
  | 'history'
  | 'register'
  | 'askedToStop';

function reading({ read }: Access): Pick<PeopleStore, Reading> {
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
    getMany: (ids) => read((db) => readPeople(db, ids)),
    named: (ids) => read((db) => readNames(db, ids)),
    agreedTo: (query) => read((db) => agreedTo(db, query)),
    byNhsNumber: (nhsNumber) =>
      read(async (db) => {
        const found = db.selectFrom('people').selectAll().where('nhs_number', '=', nhsNumber);
        const row = await found.executeTakeFirst();
        return row === undefined ? undefined : personRow(row);
      }),
    withNumbers: (nhsNumbers, recordNumbers) =>
      read((db) => peopleWithNumbers(db, nhsNumbers, recordNumbers)),
    inTrail: (clues) => read((db) => peopleInTrail(db, clues)),
    like: (people) => read((db) => peopleLike(db, people)),
    holding: (values) => read((db) => pointsWith(db, values)),
    givenBy: (personIds) => read((db) => agreementsGivenBy(db, personIds)),
    alikeCandidates: (person) => read((db) => alikeCandidates(db, person)),
    history: (personId) => read((db) => readHistory(db, personId)),
    register: (query) => read((db) => readRegister(db, query)),
    askedToStop: () => read(readStops),
  };
}

function writing(access: Access): Omit<PeopleStore, Reading> {
  const { write, machine } = access;
  return {
    add: (details, stamp) => write((db) => addPerson(db, access, details, stamp)),
    edit: (id, version, details, stamp) => write((db) => editPerson(db, access, id, version, details, stamp)),
    setNeeds: (personId, needs, stamp) =>
      write((db) => notePerson(db, machine, personId, { kind: 'needs', needs }, stamp)),
    setCapacity: (personId, capacity, stamp) =>
      write((db) => notePerson(db, machine, personId, { kind: 'capacity', capacity }, stamp)),
    addContactPoint: (personId, point, stamp) =>
      write((db) => addContactPoint(db, machine, personId, point, stamp)),
    removeContactPoint: (personId, pointId, stamp) =>
      write((db) => removeContactPoint(db, machine, personId, pointId, stamp)),
    confirmContactPoint: (personId, pointId, stamp) =>
      write((db) => notePoint(db, machine, personId, pointId, { kind: 'point-confirmed' }, stamp)),
    markFailed: (personId, pointId, why, stamp) =>
      write((db) => markFailed(db, machine, personId, pointId, why, stamp)),
    verifyContactPoint: (personId, pointId, evidence, stamp) =>
      write((db) => notePoint(db, machine, personId, pointId, { kind: 'verified', evidence }, stamp)),
    setSafety: (personId, pointId, { safety, note }, stamp) =>
      write((db) => notePoint(db, machine, personId, pointId, { kind: 'safety', safety, note }, stamp)),
    recordAgreement: (personId, agreement, stamp) =>
      write((db) => recordAgreement(db, machine, personId, agreement, stamp)),
    confirmAgreement: (personId, agreementId, stamp) =>
      write((db) => confirmAgreement(db, machine, personId, agreementId, stamp)),
    withdrawAgreement: (personId, agreementId, stamp) =>
      write((db) => withdrawAgreement(db, machine, personId, agreementId, stamp)),
    addCarer: (personId, carer, stamp) => write((db) => addCarer(db, machine, personId, carer, stamp)),
    removeCarer: (personId, carerId, stamp) =>
      write((db) => removeCarer(db, machine, personId, carerId, stamp)),
    recordAuthority: (personId, carerId, authority, stamp) =>
      write((db) => recordAuthority(db, machine, personId, carerId, authority, stamp)),
    withdrawAuthority: (personId, carerId, stamp) =>
      write((db) => withdrawAuthority(db, machine, personId, carerId, stamp)),
    askToStop: (personId, asked, stamp) => write((db) => askToStop(db, machine, personId, asked, stamp)),
    settleStop: (personId, settled, stamp) =>
      write((db) => settleStop(db, machine, personId, settled, stamp)),
    merge: (keep, drop, stamp) => write((db) => mergePeople(db, access, keep, drop, stamp)),
    takeOverPeople: (people, stamp) => write((db) => takeOverPeople(db, machine, people, stamp)),
    takeOverAgreements: (agreements, stamp) =>
      write((db) => takeOverAgreements(db, machine, agreements, stamp)),
  };
}

/** People in the database. */
export function storedPeople(access: Access): PeopleStore {
  return { ...reading(access), ...writing(access) };
}
