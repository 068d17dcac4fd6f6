import type { Id } from '../../../domain/identity';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import type { Db } from '../tables';
import { rowsOf } from './attachment-rows';

/**
 * The files of one message become those of another; their bytes move with them. The first keeps what they were called
 * and their hashes.
 */
export async function passOn(db: Db, machine: string, from: Id, to: Id, stamp: Stamp): Promise<void> {
  for (const { id: old, ...row } of await rowsOf(db, from)) {
    if (row.dropped_at !== null) continue;
    const columns = fact(stamp, machine);
    await db
      .insertInto('attachments')
      .values({ ...row, ...columns, message_id: to })
      .execute();
    await db
      .updateTable('attachment_chunks')
      .set({ attachment_id: columns.id })
      .where('attachment_id', '=', old)
      .execute();
    await db.updateTable('attachments').set({ dropped_at: stamp.when.at }).where('id', '=', old).execute();
  }
}
