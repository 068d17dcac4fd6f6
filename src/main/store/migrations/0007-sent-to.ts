import { sql } from 'kysely';
import type { Db } from '../tables';

/** What was sent to a number or address is found without reading every message: each reply asks for it (P31). */
export async function indexSentTo(db: Db): Promise<void> {
  await sql`create index messages_to on messages (lower(to_address), sent_at)`.execute(db);
}
