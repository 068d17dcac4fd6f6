import type { Id } from '../../../domain/identity';
import type { Attachment } from '../../../domain/messages/attachment';
import { fact } from '../facts';
import type { WholeFile } from '../attachment-store';
import type { Stamp } from '../people-store';
import { NotThere } from '../store-errors';
import type { Db, FactColumns } from '../tables';
import { assertDraft, attachmentOf } from './attachment-rows';

/** Notes that a file begins to come in, so that what is left of it after a crash is found. @throws NotThere, ChangedElsewhere */
export async function beginUpload(
  db: Db,
  machine: string,
  id: Id,
  messageId: Id,
  stamp: Stamp,
): Promise<void> {
  await assertDraft(db, messageId);
  await db
    .insertInto('attachment_uploads')
    .values({ ...fact(stamp, machine), id, message_id: messageId })
    .execute();
}

/** The file is one of the message's from now on. @throws NotThere when it was left off, ChangedElsewhere */
export async function finishUpload(db: Db, file: WholeFile, columns: FactColumns): Promise<Attachment> {
  await assertDraft(db, file.messageId);
  const { numDeletedRows } = await db
    .deleteFrom('attachment_uploads')
    .where('id', '=', file.id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new NotThere('this file was left off');
  const { messageId, ...rest } = file;
  const row = await db
    .insertInto('attachments')
    .values({ ...columns, ...rest, message_id: messageId, removed_at: null, dropped_at: null })
    .returningAll()
    .executeTakeFirstOrThrow();
  return attachmentOf(row);
}

/** Nothing of a file that was left off stays; a whole one is not touched. */
export async function cancelUpload(db: Db, id: Id): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('attachment_uploads')
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await db.deleteFrom('attachment_chunks').where('attachment_id', '=', id).execute();
}
