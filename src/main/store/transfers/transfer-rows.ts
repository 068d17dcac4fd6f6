import type { Selectable } from 'kysely';
import type { FileTransfer } from '../../../domain/files/transfer';
import type { Id } from '../../../domain/identity';
import { moment, momentOrNull } from '../facts';
import { NotThere } from '../store-errors';
import type { FileTransfersTable } from '../tables/file-tables';
import type { Db } from '../tables';
import type { TransferChange } from '../transfer-store';

export type TransferRow = Selectable<FileTransfersTable>;

/** A transfer as the domain names its parts: that there is a password, never the password. */
export function transferOf(row: TransferRow): FileTransfer {
  return {
    id: row.id,
    messageId: row.message_id,
    state: row.state,
    fileName: row.file_name,
    bytes: Number(row.bytes),
    sha256: row.sha256,
    link: row.link,
    expires: row.expires,
    passwordWay: row.password_way,
    hasPassword: row.password !== null,
    passwordGiven: momentOrNull(row.given_at, row.given_offset),
    downloaded: momentOrNull(row.downloaded_at, row.downloaded_offset),
    fileDeleted: row.file_deleted_at !== null,
    begun: moment(row.at, row.offset),
  };
}

export function readTransfer(db: Db, messageId: Id): Promise<TransferRow | undefined> {
  return db.selectFrom('file_transfers').selectAll().where('message_id', '=', messageId).executeTakeFirst();
}

/** The columns a change sets: only what it names. */
function columns(change: TransferChange): Partial<TransferRow> {
  const { passwordGiven: given, downloaded } = change;
  return {
    ...(change.state !== undefined && { state: change.state }),
    ...(change.bytes !== undefined && { bytes: change.bytes }),
    ...(change.sha256 !== undefined && { sha256: change.sha256 }),
    ...(change.link !== undefined && { link: change.link }),
    ...(change.expires !== undefined && { expires: change.expires }),
    ...(change.passwordWay !== undefined && { password_way: change.passwordWay }),
    ...(change.password === null && { password: null }),
    ...(given !== undefined && { given_at: given.at, given_offset: given.offset }),
    ...(downloaded !== undefined && { downloaded_at: downloaded.at, downloaded_offset: downloaded.offset }),
    ...(change.fileDeleted !== undefined && { file_deleted_at: change.fileDeleted }),
  };
}

/** @throws NotThere */
export async function changeTransfer(db: Db, messageId: Id, change: TransferChange): Promise<FileTransfer> {
  const row = await db
    .updateTable('file_transfers')
    .set(columns(change))
    .where('message_id', '=', messageId)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new NotThere('there is no transfer of this message');
  return transferOf(row);
}
