import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { Attachment } from '../../../domain/messages/attachment';
import { moment } from '../facts';
import { ChangedElsewhere, NotThere } from '../store-errors';
import type { Db } from '../tables';
import type { AttachmentsTable } from '../tables/file-tables';

export type AttachmentRow = Selectable<AttachmentsTable>;

/** A file as the domain names its parts. */
export function attachmentOf(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    messageId: row.message_id,
    name: row.name,
    type: row.type,
    // PostgreSQL gives wide numbers as text.
    bytes: Number(row.bytes),
    sha256: row.sha256,
    way: row.way,
    added: moment(row.at, row.offset),
  };
}

/** The files of a message that were not removed, in the order they were added. */
export function rowsOf(db: Db, messageId: Id): Promise<AttachmentRow[]> {
  return db
    .selectFrom('attachments')
    .selectAll()
    .where('message_id', '=', messageId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** Files are added and taken off while a message is a draft alone. @throws NotThere, ChangedElsewhere */
export async function assertDraft(db: Db, messageId: Id): Promise<void> {
  const row = await db.selectFrom('messages').select('status').where('id', '=', messageId).executeTakeFirst();
  if (row === undefined) throw new NotThere('there is no such message');
  if (row.status !== 'draft') throw new ChangedElsewhere('this message is no longer a draft');
}

/** A file of a draft. @throws NotThere, ChangedElsewhere */
export async function fileOfDraft(db: Db, id: Id): Promise<AttachmentRow> {
  const row = await db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotThere('there is no such file');
  await assertDraft(db, row.message_id);
  return row;
}
