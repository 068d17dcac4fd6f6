import { sql } from 'kysely';
import type { StoreDialect } from '../dialects/store-dialect';
import type { Db } from '../tables';

/** What became of a message after it was sent, the template it was begun from, and the list it was sent with (P8). */
export async function widenMessagesForSending(db: Db, { text }: StoreDialect): Promise<void> {
  const { schema } = db;
  for (const name of [
    'template',
    'delivery_state',
    'delivery_why',
    'delivery_at',
    'delivery_known_at',
    'delivery_ask_at',
    'delivery_seen_at',
    'batch_id',
  ]) {
    await schema.alterTable('messages').addColumn(name, text).execute();
  }
  await schema.alterTable('messages').addColumn('delivery_offset', 'integer').execute();
  await schema
    .createIndex('messages_to_ask')
    .on('messages')
    .columns(['delivery_ask_at', 'carrier'])
    .execute();
  await schema
    .createIndex('messages_delivery')
    .on('messages')
    .columns(['delivery_state', 'delivery_seen_at'])
    .execute();
  // The queue of each carrier, in its order: what goes next is found without sorting what waits.
  await sql`create index messages_queue
    on messages (status, carrier, (coalesce(queued_at, saved_at)), id)`.execute(db);
  await schema.createIndex('messages_batch').on('messages').columns(['batch_id', 'status']).execute();
}
