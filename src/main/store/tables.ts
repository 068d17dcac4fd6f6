import type { Kysely } from 'kysely';
import type {
  AttachmentChunksTable,
  AttachmentsTable,
  AttachmentUploadsTable,
  FileTransfersTable,
} from './tables/file-tables';
import type {
  PeopleTable,
  PersonNamePartsTable,
  ContactPointsTable,
  ContactPointEndsTable,
  AgreementsTable,
  AgreementWithdrawalsTable,
  PersonFactsTable,
  DetailsHistoryTable,
} from './tables/people-tables';
import type {
  MessagesTable,
  MessageHistoryTable,
  ReceivedTable,
  ReceivedAnswersTable,
  ArrivedTable,
} from './tables/message-tables';
import type {
  MailChunksTable,
  MailHistoryTable,
  MailMessageIdsTable,
  MailsTable,
  MailTextsTable,
  MailUploadsTable,
} from './tables/mail-tables';
import type { MailRepliesTable, ReplyFactsTable } from './tables/reply-tables';
import type { FilingsTable, TrailHistoryTable, TrailsTable } from './tables/trail-tables';
import type {
  EntryWithdrawalsTable,
  RecordEntriesTable,
  RecordHistoryTable,
  OriginalDeletionsTable,
} from './tables/record-tables';
import type { BatchesTable, BatchRecipientsTable } from './tables/batch-tables';
import type { TemplatesTable, TemplateVersionsTable, TemplateFactsTable } from './tables/template-tables';
import type { ServicesTable, SettingsTable, AuditTable, StoreVersionsTable } from './tables/desk-tables';

export type { FactColumns } from './tables/fact-columns';
export type * from './tables/people-tables';
export type * from './tables/message-tables';
export type * from './tables/record-tables';
export type * from './tables/batch-tables';
export type * from './tables/template-tables';
export type * from './tables/desk-tables';

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
  attachments: AttachmentsTable;
  attachment_chunks: AttachmentChunksTable;
  attachment_uploads: AttachmentUploadsTable;
  file_transfers: FileTransfersTable;
  received: ReceivedTable;
  received_answers: ReceivedAnswersTable;
  arrived: ArrivedTable;
  batches: BatchesTable;
  batch_recipients: BatchRecipientsTable;
  original_deletions: OriginalDeletionsTable;
  record_entries: RecordEntriesTable;
  record_history: RecordHistoryTable;
  entry_withdrawals: EntryWithdrawalsTable;
  mails: MailsTable;
  mail_chunks: MailChunksTable;
  mail_uploads: MailUploadsTable;
  mail_texts: MailTextsTable;
  mail_message_ids: MailMessageIdsTable;
  mail_history: MailHistoryTable;
  trails: TrailsTable;
  trail_history: TrailHistoryTable;
  filings: FilingsTable;
  mail_replies: MailRepliesTable;
  reply_facts: ReplyFactsTable;
  templates: TemplatesTable;
  template_versions: TemplateVersionsTable;
  template_facts: TemplateFactsTable;
  settings: SettingsTable;
  audit: AuditTable;
  store_versions: StoreVersionsTable;
}

/** The tables, or the same inside a transaction. */
export type Db = Kysely<Tables>;
