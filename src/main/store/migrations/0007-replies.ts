import { sql } from 'kysely';
import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';
import { factTable } from './fact-table';

/** Received messages and arrived texts are replies from now on, those of before too: what was answered is settled. */
async function widenReceived(db: Db, { text }: StoreDialect): Promise<void> {
  const { schema } = db;
  await schema
    .alterTable('received')
    .addColumn('mail_id', text, (column) => column.references('mails.id'))
    .execute();
  await schema.alterTable('received').addColumn('settled_at', text).execute();
  await schema.alterTable('received').addColumn('moved_at', text).execute();
  await schema.alterTable('arrived').addColumn('settled_at', text).execute();
  await sql`update received set settled_at =
    (select answer."at" from received_answers as answer where answer.received_id = received.id)`.execute(db);
  await schema
    .createIndex('received_settled')
    .on('received')
    .columns(['settled_at', 'received_at'])
    .execute();
  await schema.createIndex('received_mail').on('received').column('mail_id').execute();
}

/** Mails as replies, and what was noted about replies (P31, P34). */
export async function makeReplyTables(db: Db, dialect: StoreDialect): Promise<void> {
  const { text } = dialect;
  await widenReceived(db, dialect);
  // What was sent to an address: capitals of it make no difference.
  await sql`create index messages_sent_to on messages (lower(to_address), sent_at)`.execute(db);
  await factTable(db, 'mail_replies', dialect)
    .addColumn('mail_id', text, (column) => column.notNull().unique().references('mails.id'))
    .addColumn('person_id', text, (column) => column.references('people.id'))
    .addColumn('service_id', text)
    .addColumn('from_address', text, (column) => column.notNull())
    .addColumn('to_address', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('received_at', text, (column) => column.notNull())
    .addColumn('received_offset', 'integer', (column) => column.notNull())
    .addColumn('answers_message_id', text, (column) => column.references('messages.id'))
    .addColumn('received_id', text, (column) => column.references('received.id'))
    .addColumn('settled_at', text)
    .execute();
  await db.schema
    .createIndex('mail_replies_settled')
    .on('mail_replies')
    .columns(['received_id', 'settled_at', 'received_at'])
    .execute();
  await db.schema.createIndex('mail_replies_person').on('mail_replies').column('person_id').execute();
  await factTable(db, 'reply_facts', dialect)
    .addColumn('about_kind', text, (column) => column.notNull())
    .addColumn('about_id', text, (column) => column.notNull())
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('detail', text)
    .addUniqueConstraint('reply_facts_step', ['about_kind', 'about_id', 'step'])
    .execute();
  await db.schema.createIndex('reply_facts_kind').on('reply_facts').columns(['kind', 'about_id']).execute();
}
