import type { Id } from '../../domain/identity';
import type { Agreement, NewAgreement } from '../../domain/people/agreement';
import type { NewContactPoint } from '../../domain/people/contact-point';
import type { Person, PersonDetails } from '../../domain/people/person';
import type { Moment } from '../../domain/time/moment';

/** A person's own columns, without contact points and agreements: what lists and searches need. */
export type PersonRow = Omit<Person, 'contactPoints' | 'agreements'>;

/** Who changed something, and when. */
export interface Stamp {
  readonly by: string;
  readonly when: Moment;
}

export interface PeopleStore {
  /** By start of any part of a name ("mar hol"), by whole NHS number, by start of a record number. Best first. */
  find(query: string, limit: number): Promise<PersonRow[]>;
  /** Those last written to, newest first. */
  recent(limit: number): Promise<PersonRow[]>;
  get(id: Id): Promise<Person | undefined>;
  byNhsNumber(nhsNumber: string): Promise<PersonRow | undefined>;
  /** Others with the same birthday, or a name that begins alike: the domain decides how alike they are. */
  alikeCandidates(
    person: Pick<PersonDetails, 'givenName' | 'familyName' | 'dateOfBirth'>,
  ): Promise<PersonRow[]>;
  /** @throws AlreadyThere (field nhsNumber or recordNumber) */
  add(details: PersonDetails, stamp: Stamp): Promise<Person>;
  /** @throws ChangedElsewhere, NotThere, AlreadyThere */
  edit(id: Id, version: number, details: PersonDetails, stamp: Stamp): Promise<Person>;
  /** Adding one that is there already changes nothing. @throws NotThere */
  addContactPoint(personId: Id, point: NewContactPoint, stamp: Stamp): Promise<Person>;
  /** Ends the contact point and withdraws its agreements; the facts stay. @throws NotThere */
  removeContactPoint(personId: Id, contactPointId: Id, stamp: Stamp): Promise<Person>;
  /** @throws NotThere when the contact point is not this person's */
  recordAgreement(personId: Id, agreement: NewAgreement, stamp: Stamp): Promise<Person>;
  /** Withdrawing twice changes nothing. @throws NotThere */
  withdrawAgreement(personId: Id, agreementId: Id, stamp: Stamp): Promise<Agreement>;
}
