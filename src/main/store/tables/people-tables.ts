import type { Id } from '../../../domain/identity';
import type { Channel } from '../../../domain/messages/channel';
import type { KindOfUse } from '../../../domain/messages/purpose';
import type { Agreement, AgreementForm } from '../../../domain/people/agreement';
import type { Preference } from '../../../domain/people/person';
import type { FactKind } from '../../../domain/people/person-fact';
import type { InstantText } from '../../../domain/time/moment';
import type { FactColumns } from './fact-columns';

export interface PeopleTable {
  id: Id;
  version: number;
  given_name: string;
  family_name: string;
  preferred_name: string | null;
  date_of_birth: string;
  nhs_number: string | null;
  record_number: string | null;
  /** The record number in capitals, without what people put between its parts. */
  record_key: string | null;
  postcode: string | null;
  address: string | null;
  preference: Preference;
  /** The family name, then the given one, without case and accents: lists are put in this order. */
  sort_name: string;
  /** When the person was last changed or written to. */
  touched_at: InstantText;
}

/** One line for each part of a name, without case and accents: what a search by beginnings reads. */
export interface PersonNamePartsTable {
  person_id: Id;
  part: string;
}

export interface ContactPointsTable extends FactColumns {
  id: Id;
  person_id: Id;
  channel: Channel;
  value: string;
  /** Null: the person's own. */
  carer_id: Id | null;
}

export interface ContactPointEndsTable extends FactColumns {
  id: Id;
  contact_point_id: Id;
}

export interface AgreementsTable extends FactColumns {
  id: Id;
  person_id: Id;
  contact_point_id: Id;
  channel: Channel;
  form: AgreementForm;
  personal_contact: string;
  kind: KindOfUse;
  signed_form_at: string | null;
  exception: string | null;
  /** The points that were talked through, as JSON. */
  points: string;
  data_privacy_reference: string | null;
  source: Agreement['source'];
  /** When the person last said that they agree. The facts are beside it: this is what the register is ordered by. */
  said_at: InstantText;
  /** When it was withdrawn; null while it is in force. The fact is in agreement_withdrawals. */
  ended_at: InstantText | null;
}

export interface AgreementWithdrawalsTable extends FactColumns {
  id: Id;
  agreement_id: Id;
}

/** What is recorded about a person beside their details; appended, never changed. */
export interface PersonFactsTable extends FactColumns {
  id: Id;
  person_id: Id;
  /** The contact point, agreement or carer it is about; null where it is about the person. */
  about: Id | null;
  kind: FactKind;
  /** The rest of the fact, as JSON. */
  content: string;
}

/** How a person or a service was described at each of its versions, as JSON. */
export interface DetailsHistoryTable extends FactColumns {
  id: Id;
  about: Id;
  version: number;
  details: string;
}
