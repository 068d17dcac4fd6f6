import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import type { Spent } from '../attachment-store';
import type { Db } from '../tables';

async function dropChunks(db: Db, ids: readonly Id[]): Promise<void> {
  for (const id of ids) await db.deleteFrom('attachment_chunks').where('attachment_id', '=', id).execute();
}

/** What this machine was taking in when it was last stopped goes. @returns how many files */
export async function sweepUnfinished(db: Db, machine: string): Promise<number> {
  const rows = await db
    .selectFrom('attachment_uploads')
    .select('id')
    .where('machine', '=', machine)
    .execute();
  await dropChunks(
    db,
    rows.map(({ id }) => id),
  );
  await db.deleteFrom('attachment_uploads').where('machine', '=', machine).execute();
  return rows.length;
}

/** Removed files keep their bytes for a while, so that taking one off can be undone. */
export async function sweepRemoved(db: Db, before: InstantText): Promise<void> {
  const rows = await db
    .selectFrom('attachments')
    .select('id')
    .where('removed_at', '<', before)
    .where('dropped_at', 'is', null)
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return;
  await dropChunks(db, ids);
  await db.updateTable('attachments').set({ dropped_at: before }).where('id', 'in', ids).execute();
}

/** Whose files are needed by nobody: the message was recorded, or put aside for long. */
export async function spent(db: Db, putAsideBefore: InstantText): Promise<Spent[]> {
  const held = db
    .selectFrom('attachments')
    .innerJoin('messages', 'messages.id', 'attachments.message_id')
    .leftJoin('record_entries', (join) =>
      join.onRef('record_entries.about_id', '=', 'messages.id').on('record_entries.about_kind', '=', 'sent'),
    )
    .select((eb) => ['attachments.message_id', eb.fn.count<number | string>('attachments.id').as('files')])
    .where('attachments.dropped_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('messages.status', '=', 'sent'), eb('record_entries.state', '=', 'recorded')]),
        eb.and([
          eb('messages.status', '=', 'cancelled'),
          eb(
            eb
              .selectFrom('message_history')
              .select((inner) => inner.fn.max('message_history.at').as('last'))
              .whereRef('message_history.message_id', '=', 'messages.id'),
            '<',
            putAsideBefore,
          ),
        ]),
      ]),
    )
    .groupBy('attachments.message_id');
  const rows = await held.execute();
  return rows.map(({ message_id: messageId, files }) => ({ messageId, files: Number(files) }));
}

/** The bytes of all files of a message go; the rows that say which went stay. */
export async function dropBytes(db: Db, messageId: Id, at: InstantText): Promise<void> {
  const rows = await db
    .selectFrom('attachments')
    .select('id')
    .where('message_id', '=', messageId)
    .where('dropped_at', 'is', null)
    .execute();
  await dropChunks(
    db,
    rows.map(({ id }) => id),
  );
  await db.updateTable('attachments').set({ dropped_at: at }).where('message_id', '=', messageId).execute();
}
