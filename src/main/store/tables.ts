import type { Kysely } from 'kysely';
import type { Id } from '../../domain/identity';
import type { Carrier, Channel } from '../../domain/messages/channel';
import type { MessageStatus } from '../../domain/messages/message';
import type { KindOfUse, Purpose } from '../../domain/messages/purpose';
import type { Agreement, AgreementForm } from '../../domain/people/agreement';
import type { FactKind } from '../../domain/people/person-fact';
import type { Preference } from '../../domain/people/person';
import type { AgreementChange, EntrySubject, RecordState } from '../../domain/record/record-entry';
import type { InstantText } from '../../domain/time/moment';

/** Who wrote a fact, at which desk, and when: `at` in UTC, `offset` in minutes as clocks showed it there. */
export interface FactColumns {
  by: string;
  machine: string;
  at: InstantText;
  offset: number;
}

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

export interface ServicesTable {
  id: Id;
  version: number;
  name: string;
  /** The service's details as JSON. */
  details: string;
}

/** How a person or a service was described at each of its versions, as JSON. */
export interface DetailsHistoryTable extends FactColumns {
  id: Id;
  about: Id;
  version: number;
  details: string;
}

export interface MessagesTable {
  id: Id;
  version: number;
  person_id: Id | null;
  service_id: Id;
  channel: Channel;
  carrier: Carrier;
  purpose: Purpose | null;
  contact_point_id: Id | null;
  subject: string;
  text: string;
  status: MessageStatus;
  author: string;
  saved_at: InstantText;
  saved_offset: number;
  outgoing: string | null;
  outgoing_subject: string | null;
  from_address: string | null;
  to_address: string | null;
  queued_at: InstantText | null;
  queued_offset: number | null;
  sent_at: InstantText | null;
  sent_offset: number | null;
  problem: string | null;
  provider_id: string | null;
  next_attempt: InstantText | null;
  attempts: number;
  sending_since: InstantText | null;
  /** Words kept with their reasons, as JSON. */
  kept: string;
  authorised_use_id: Id | null;
  answers_id: Id | null;
  /** When the visit it is about takes place. */
  about: InstantText | null;
  send_at: InstantText | null;
  not_after: InstantText | null;
}

export interface MessageHistoryTable extends FactColumns {
  id: Id;
  message_id: Id;
  version: number;
  status: MessageStatus;
  problem: string | null;
}

/** What a service user or a carer wrote; the fact says who wrote it down here, and when. */
export interface ReceivedTable extends FactColumns {
  id: Id;
  person_id: Id;
  service_id: Id;
  channel: Channel;
  from_address: string;
  to_address: string;
  subject: string;
  text: string;
  received_at: InstantText;
  received_offset: number;
}

export interface OriginalDeletionsTable extends FactColumns {
  id: Id;
  entry_id: Id;
}

export interface ReceivedAnswersTable extends FactColumns {
  id: Id;
  received_id: Id;
}

export interface RecordEntriesTable {
  id: Id;
  version: number;
  about_kind: EntrySubject['kind'];
  /** The message that was sent or received, or the agreement. */
  about_id: Id;
  /** Of an agreement; null for a message. */
  change: AgreementChange | null;
  person_id: Id;
  channel: Channel;
  purpose: Purpose | null;
  state: RecordState;
  happened_at: InstantText;
  happened_offset: number;
  copied_at: InstantText | null;
  copied_offset: number | null;
  recorded_at: InstantText | null;
  recorded_offset: number | null;
  recorded_by: string | null;
}

export interface RecordHistoryTable extends FactColumns {
  id: Id;
  entry_id: Id;
  version: number;
  state: RecordState;
}

export interface SettingsTable {
  name: string;
  /** JSON. */
  value: string;
}

export interface AuditTable extends FactColumns {
  id: Id;
  what: string;
  about: string | null;
  detail: string | null;
}

export interface StoreVersionsTable {
  version: number;
  name: string;
}

/** Every table of the store that is the same in all dialects. */
export interface Tables {
  people: PeopleTable;
  person_name_parts: PersonNamePartsTable;
  contact_points: ContactPointsTable;
  contact_point_ends: ContactPointEndsTable;
  agreements: AgreementsTable;
  agreement_withdrawals: AgreementWithdrawalsTable;
  person_facts: PersonFactsTable;
  services: ServicesTable;
  details_history: DetailsHistoryTable;
  messages: MessagesTable;
  message_history: MessageHistoryTable;
  received: ReceivedTable;
  received_answers: ReceivedAnswersTable;
  original_deletions: OriginalDeletionsTable;
  record_entries: RecordEntriesTable;
  record_history: RecordHistoryTable;
  settings: SettingsTable;
  audit: AuditTable;
  store_versions: StoreVersionsTable;
}

/** The tables, or the same inside a transaction. */
export type Db = Kysely<Tables>;
