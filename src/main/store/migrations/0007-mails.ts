import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

async function makeMails(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await factTable(db, 'mails', dialect)
    .addColumn('source_kind', text, (column) => column.notNull())
    .addColumn('source_name', text)
    .addColumn('mailbox', text)
    .addColumn('remote_id', text)
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('problem', text)
    .addColumn('trail_id', text, (column) => column.references('trails.id'))
    .addColumn('trail_place', 'integer')
    .addColumn('message_id', text)
    .addColumn('head', text)
    .addColumn('attachment_count', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('sha256', text, (column) => column.notNull())
    .addColumn('arrived_at', text)
    .addColumn('arrived_offset', 'integer')
    .addColumn('original_state', text, (column) => column.notNull())
    .addColumn('asked_at', text)
    .addColumn('deleted_how', text)
    .addColumn('deleted_at', text)
    .addColumn('deleted_offset', 'integer')
    .addColumn('deleted_by', text)
    .addColumn('held_why', text)
    .addColumn('held_note', text)
    .addColumn('held_by', text)
    .addColumn('held_at', text)
    .addColumn('held_offset', 'integer')
    .addColumn('original_problem', text)
    .addColumn('dropped_at', text)
    .execute();
}

async function indexMails({ schema }: Db): Promise<void> {
  await schema
    .createIndex('mails_of_mailbox')
    .on('mails')
    .columns(['mailbox', 'remote_id'])
    .unique()
    .execute();
  await schema.createIndex('mails_sha256').on('mails').column('sha256').execute();
  await schema.createIndex('mails_message_id').on('mails').column('message_id').execute();
  await schema.createIndex('mails_trail').on('mails').columns(['trail_id', 'trail_place']).execute();
  await schema.createIndex('mails_state').on('mails').columns(['state', 'trail_id']).execute();
  await schema.createIndex('mails_original').on('mails').columns(['original_state', 'dropped_at']).execute();
}

/** Mails as they came in, their bytes in pieces, what was read in them, and what becomes of their originals (P16). */
export async function makeMailTables(db: Db, dialect: StoreDialect): Promise<void> {
  const { text, bytes } = dialect;
  await makeMails(db, dialect);
  await indexMails(db);
  await db.schema
    .createTable('mail_chunks')
    .addColumn('mail_id', text, (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('content', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_chunks_key', ['mail_id', 'place'])
    .execute();
  await factTable(db, 'mail_uploads', dialect).execute();
  await db.schema
    .createTable('mail_texts')
    .addColumn('mail_id', text, (column) => column.primaryKey().references('mails.id'))
    .addColumn('texts', text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('mail_message_ids')
    .addColumn('message_id', text, (column) => column.notNull())
    .addColumn('mail_id', text, (column) => column.notNull().references('mails.id'))
    .addPrimaryKeyConstraint('mail_message_ids_key', ['message_id', 'mail_id'])
    .execute();
  await db.schema.createIndex('mail_message_ids_mail').on('mail_message_ids').column('mail_id').execute();
  await factTable(db, 'mail_history', dialect)
    .addColumn('mail_id', text, (column) => column.notNull().references('mails.id'))
    .addColumn('step', text, (column) => column.notNull())
    .addColumn('detail', text)
    .execute();
  await db.schema.createIndex('mail_history_mail').on('mail_history').column('mail_id').execute();
}
