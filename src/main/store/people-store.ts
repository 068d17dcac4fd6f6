import type { InputOf } from '../../contract/index';
import type { RegisterLine } from '../../contract/people';
import type { Id } from '../../domain/identity';
import type { Channel } from '../../domain/messages/channel';
import type { KindOfUse } from '../../domain/messages/purpose';
import type { NotDelivered } from '../../domain/messages/delivery';
import type { Agreement, NewAgreement } from '../../domain/people/agreement';
import type { NewAuthority, NewCarer } from '../../domain/people/carer';
import type { CommunicationNeeds } from '../../domain/people/communication-needs';
import type { NewContactPoint, NewSafety } from '../../domain/people/contact-point';
import type { PersonHistory } from '../../domain/people/history/person-history';
import type { ImportedAgreement, ImportedPerson } from '../../domain/people/import/imported';
import type { Person, PersonDetails } from '../../domain/people/person';
import type { ReplyAbout } from '../../domain/replies/reply';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { HeldPoint } from '../../domain/trails/right-record/namesakes';

/** A person's own columns, without what is recorded beside them: what lists and searches need. */
export type PersonRow = Omit<
  Person,
  'contactPoints' | 'agreements' | 'needs' | 'capacity' | 'carers' | 'askedToStop'
>;

/** Who changed something, and when. */
export interface Stamp {
  readonly by: string;
  readonly when: Moment;
}

/** A person at the version that was read. */
export interface PersonAt {
  readonly id: Id;
  readonly version: number;
}

/** An agreement as far as another one like it is told by it. */
export interface GivenAgreement extends Pick<Agreement, 'channel' | 'kind' | 'form'> {
  readonly personId: Id;
  /** The number or address it is for. */
  readonly value: string;
  /** When it was withdrawn; null while it is in force. */
  readonly ended: InstantText | null;
}

/** Somebody asked that no more is sent, and nobody settled it yet. */
export interface StopToSettle {
  readonly personId: Id;
  readonly personName: string;
  /** What they asked it by, the first first. */
  readonly asked: ReadonlyArray<{
    readonly channel: Channel;
    readonly reply: ReplyAbout;
    readonly when: Moment;
  }>;
}

/** What of the register is asked for. */
export interface RegisterQuery {
  readonly show: InputOf<'people.register'>['show'];
  /** Beginnings of names, or a number; empty for everybody. */
  readonly words: string;
  /** The line before the first one; null for the newest. */
  readonly after: Id | null;
  /** Who has not said since then that they agree is to be asked again. */
  readonly saidBefore: InstantText;
  readonly limit: number;
}

/** What in a trail of mails may point at people. */
export interface TrailClues {
  /** Addresses, and mobiles as E.164. */
  readonly points: readonly string[];
  readonly nhsNumbers: readonly string[];
  /** ISO days that the words call a date of birth. */
  readonly birthDays: readonly string[];
  /** Words that may be part of somebody's whole name. */
  readonly nameWords: readonly string[];
}

/** Whom a list of many is made of. */
export interface AgreedQuery {
  readonly channel: Channel;
  /** The kinds of use that answer for what the list is for. */
  readonly kinds: readonly KindOfUse[];
  /** Only those this service has written to before. */
  readonly writtenToBy: Id | null;
  /** Only those born on or after this day, ISO. */
  readonly bornFrom: string | null;
  /** Only those born on or before this day, ISO. */
  readonly bornUntil: string | null;
  readonly limit: number;
}

/**
 * People and what is recorded about them. Facts are appended and the newest of a kind counts; a change gives back
 * the person as they are after it.
 */
export interface PeopleStore {
  /** By start of any part of a name ("mar hol"), by whole NHS number, by start of a record number. Best first. */
  find(query: string, limit: number): Promise<PersonRow[]>;
  /** Those last written to, newest first. */
  recent(limit: number): Promise<PersonRow[]>;
  get(id: Id): Promise<Person | undefined>;
  /** Several whole people at once, in no order; those who are not here are left out. */
  getMany(ids: readonly Id[]): Promise<Person[]>;
  /** Only how several people are called and when they were born, in no order. */
  named(ids: readonly Id[]): Promise<Array<Pick<Person, 'id' | 'givenName' | 'familyName' | 'dateOfBirth'>>>;
  /** Who agreed to a channel, by name: where lists of many begin (P8). */
  agreedTo(query: AgreedQuery): Promise<Id[]>;
  byNhsNumber(nhsNumber: string): Promise<PersonRow | undefined>;
  /** Those who have one of these NHS numbers, or a record number that is the same but for spaces and signs. */
  withNumbers(nhsNumbers: readonly string[], recordNumbers: readonly string[]): Promise<PersonRow[]>;
  /** Those any clue of a trail points at, in no order: by an address or number of theirs or a carer's, NHS number, birthday, or two words of their name. */
  inTrail(clues: TrailClues): Promise<PersonRow[]>;
  /** Others with one's birthday, or one's given or preferred and family name; themselves among them. In no order. */
  like(
    people: readonly Pick<PersonDetails, 'givenName' | 'familyName' | 'preferredName' | 'dateOfBirth'>[],
  ): Promise<PersonRow[]>;
  /** Who has one of these addresses or numbers now, in small letters or capitals. */
  holding(values: readonly string[]): Promise<HeldPoint[]>;
  /** What these people agreed to for themselves, carers left out. */
  givenBy(personIds: readonly Id[]): Promise<GivenAgreement[]>;
  /** Others with the same birthday, or a name that begins alike: the domain decides how alike they are. */
  alikeCandidates(
    person: Pick<PersonDetails, 'givenName' | 'familyName' | 'dateOfBirth'>,
  ): Promise<PersonRow[]>;
  /** Everything that was ever written down about a person. @throws NotThere */
  history(personId: Id): Promise<PersonHistory>;
  /** Agreements of all people, newest first; withdrawn ones by when they were withdrawn. */
  register(query: RegisterQuery): Promise<RegisterLine[]>;

  /** @throws AlreadyThere (field nhsNumber or recordNumber) */
  add(details: PersonDetails, stamp: Stamp): Promise<Person>;
  /** @throws ChangedElsewhere, NotThere, AlreadyThere */
  edit(id: Id, version: number, details: PersonDetails, stamp: Stamp): Promise<Person>;
  /** @throws NotThere */
  setNeeds(personId: Id, needs: CommunicationNeeds, stamp: Stamp): Promise<Person>;
  /** @throws NotThere */
  setCapacity(personId: Id, capacity: string | null, stamp: Stamp): Promise<Person>;

  /** Adding one that is there already changes nothing. @throws NotThere */
  addContactPoint(personId: Id, point: NewContactPoint, stamp: Stamp): Promise<Person>;
  /** Ends the contact point and withdraws its agreements; the facts stay. @throws NotThere */
  removeContactPoint(personId: Id, contactPointId: Id, stamp: Stamp): Promise<Person>;
  /** @throws NotThere when the contact point is not this person's now */
  confirmContactPoint(personId: Id, contactPointId: Id, stamp: Stamp): Promise<Person>;
  /**
   * A message did not arrive there (P20); it holds until somebody confirms the contact point. Gives false where that
   * is known already, or the contact point is not in use any more.
   */
  markFailed(personId: Id, contactPointId: Id, why: NotDelivered, stamp: Stamp): Promise<boolean>;
  /** @throws NotThere when the contact point is not this person's now, or no email address */
  verifyContactPoint(personId: Id, contactPointId: Id, evidence: string, stamp: Stamp): Promise<Person>;
  /** @throws NotThere when the contact point is not this person's now */
  setSafety(personId: Id, contactPointId: Id, safety: NewSafety, stamp: Stamp): Promise<Person>;

  /** @throws NotThere when the contact point is not this person's */
  recordAgreement(personId: Id, agreement: NewAgreement, stamp: Stamp): Promise<Person>;
  /** @throws NotThere when there is no such agreement in force */
  confirmAgreement(personId: Id, agreementId: Id, stamp: Stamp): Promise<Person>;
  /** Withdrawing twice changes nothing. @throws NotThere */
  withdrawAgreement(personId: Id, agreementId: Id, stamp: Stamp): Promise<Person>;

  /**
   * They asked that no more is sent to them: nothing goes until somebody settled it (P19). Asked twice by one reply, also by
   * the name `was` that it had before it was known whose it is, it stands once. @returns whether it is new
   * @throws NotThere
   */
  askToStop(
    personId: Id,
    asked: { channel: Channel; reply: ReplyAbout; was: Id | null },
    stamp: Stamp,
  ): Promise<boolean>;
  /** Somebody found out whether it was meant. @throws NotThere when nothing is to be settled */
  settleStop(personId: Id, settled: { meant: boolean; note: string }, stamp: Stamp): Promise<Person>;
  /** Who asked that no more is sent and has not been called back yet, the first asked first. */
  askedToStop(): Promise<StopToSettle[]>;

  /** @throws NotThere */
  addCarer(personId: Id, carer: NewCarer, stamp: Stamp): Promise<Person>;
  /** Ends their contact points, agreements and authority with them. Removing twice changes nothing. @throws NotThere */
  removeCarer(personId: Id, carerId: Id, stamp: Stamp): Promise<Person>;
  /** @throws NotThere */
  recordAuthority(personId: Id, carerId: Id, authority: NewAuthority, stamp: Stamp): Promise<Person>;
  /** Withdrawing twice changes nothing. @throws NotThere */
  withdrawAuthority(personId: Id, carerId: Id, stamp: Stamp): Promise<Person>;

  /**
   * Makes one person of two entries: all that belongs to `drop` goes over to `keep`, equal contact points become one,
   * and the entry of `drop` is gone but for the fact in the history of `keep`.
   * @throws TwoPeople, ChangedElsewhere, NotThere
   */
  merge(keep: PersonAt, drop: PersonAt, stamp: Stamp): Promise<Person>;
  /** Adds people whose numbers nobody has. @throws AlreadyThere */
  takeOverPeople(people: readonly ImportedPerson[], stamp: Stamp): Promise<void>;
  /** Adds agreements, and the contact points they are for where the person does not have them. */
  takeOverAgreements(agreements: readonly ImportedAgreement[], stamp: Stamp): Promise<void>;
}
