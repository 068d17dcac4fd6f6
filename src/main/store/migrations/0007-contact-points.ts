import { sql } from 'kysely';
import type { Db } from '../tables';

/** Addresses are found by small letters, because mail programs write them as they like. */
export async function indexContactPoints(db: Db): Promise<void> {
  await db.schema
    .createIndex('contact_points_small')
    .on('contact_points')
    .expression(sql`lower(value)`)
    .execute();
}
