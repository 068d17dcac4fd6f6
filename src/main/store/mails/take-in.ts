import type { Id } from '../../../domain/identity';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { fact } from '../facts';
import type { WholeMail } from '../mail-store';
import type { Stamp } from '../people-store';
import { NotThere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { mailOf, readMail, sourceColumns, type MailRow } from './mail-rows';

/** How many bytes of a mail lie in one row. */
const PIECE_BYTES = 1024 * 1024;

/** Notes that a mail begins to come in, so that what is left of it after a crash is found. @throws StepNotAllowed when it is kept already */
export async function beginMail(db: Db, machine: string, id: Id, stamp: Stamp): Promise<void> {
  if ((await readMail(db, id)) !== undefined) throw new StepNotAllowed('this mail is kept already');
  await db
    .insertInto('mail_uploads')
    .values({ ...fact(stamp, machine), id })
    .execute();
}

/** @throws NotThere when it was cancelled or swept */
export async function addPiece(db: Db, id: Id, place: number, content: Uint8Array): Promise<void> {
  const upload = db.selectFrom('mail_uploads').select('id').where('id', '=', id);
  if ((await upload.executeTakeFirst()) === undefined) throw new NotThere('this mail was left off');
  await db.insertInto('mail_chunks').values({ mail_id: id, place, content }).execute();
}

/** The row of a mail that is here whole; nothing where it is one of the mailbox that is kept already. */
function insertMail(db: Db, machine: string, mail: WholeMail, stamp: Stamp): Promise<MailRow | undefined> {
  return db
    .insertInto('mails')
    .values({
      ...fact(stamp, machine),
      ...sourceColumns(mail.source),
      id: mail.id,
      state: 'kept',
      attachment_count: 0,
      bytes: mail.bytes,
      sha256: mail.sha256,
      arrived_at: mail.arrived?.at ?? null,
      arrived_offset: mail.arrived?.offset ?? null,
      original_state: 'lies',
    })
    .onConflict((conflict) => conflict.columns(['mailbox', 'remote_id']).doNothing())
    .returningAll()
    .executeTakeFirst();
}

export function readOfMailbox(db: Db, mailbox: string, remoteId: string): Promise<MailRow | undefined> {
  return db
    .selectFrom('mails')
    .selectAll()
    .where('mailbox', '=', mailbox)
    .where('remote_id', '=', remoteId)
    .executeTakeFirst();
}

/** The mail of the mailbox that was kept before this one came. @throws NotThere */
async function keptBefore(db: Db, { source }: WholeMail): Promise<KeptMail> {
  const row =
    source.kind === 'mailbox' ? await readOfMailbox(db, source.mailbox, source.remoteId) : undefined;
  if (row === undefined) throw new NotThere('there is no such mail');
  return mailOf(row);
}

/** Nothing of a mail that was not finished stays; a whole one is not touched. */
export async function cancelMail(db: Db, id: Id): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('mail_uploads').where('id', '=', id).executeTakeFirst();
  if (numDeletedRows > 0n) await db.deleteFrom('mail_chunks').where('mail_id', '=', id).execute();
}

/** The mail is kept from now on. @throws NotThere when it was left off */
export async function finishMail(db: Db, machine: string, mail: WholeMail, stamp: Stamp): Promise<KeptMail> {
  const { numDeletedRows } = await db.deleteFrom('mail_uploads').where('id', '=', mail.id).executeTakeFirst();
  if (numDeletedRows === 0n) throw new NotThere('this mail was left off');
  const row = await insertMail(db, machine, mail, stamp);
  if (row !== undefined) return mailOf(row);
  await db.deleteFrom('mail_chunks').where('mail_id', '=', mail.id).execute();
  return keptBefore(db, mail);
}

/** Keeps a mail that is whole in memory; keeping it again changes nothing, and gives the kept one. */
export async function keepMail(
  db: Db,
  machine: string,
  mail: WholeMail,
  content: Uint8Array,
  stamp: Stamp,
): Promise<KeptMail> {
  const there = await readMail(db, mail.id);
  if (there?.sha256 === mail.sha256) return mailOf(there);
  const row = await insertMail(db, machine, mail, stamp);
  if (row === undefined) return keptBefore(db, mail);
  for (let at = 0; at < content.length; at += PIECE_BYTES) {
    // A copy: what is passed to the database's thread takes the whole buffer under it along.
    const piece = content.slice(at, at + PIECE_BYTES);
    await db
      .insertInto('mail_chunks')
      .values({ mail_id: mail.id, place: at / PIECE_BYTES, content: piece })
      .execute();
  }
  return mailOf(row);
}
