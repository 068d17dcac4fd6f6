import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import { StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { recordedMails } from './deletable';
import { mailOrNotThere } from './mail-rows';

async function dropPieces(db: Db, ids: readonly Id[]): Promise<void> {
  for (const id of ids) await db.deleteFrom('mail_chunks').where('mail_id', '=', id).execute();
}

/** What this machine was taking in when it was last stopped goes. @returns how many mails */
export async function sweepUnfinished(db: Db, machine: string): Promise<number> {
  const uploads = db.selectFrom('mail_uploads').select('id').where('machine', '=', machine);
  const ids = (await uploads.execute()).map(({ id }) => id);
  await dropPieces(db, ids);
  await db.deleteFrom('mail_uploads').where('machine', '=', machine).execute();
  return ids.length;
}

/**
 * Nothing stays of a file that was not read, or can't be.
 * @throws NotThere; @throws StepNotAllowed of a mail that was read, or that lies in the mailbox
 */
export async function discard(db: Db, id: Id): Promise<void> {
  const { state, source_kind: kind, trail_id: trailId } = await mailOrNotThere(db, id);
  if (state === 'read' || kind === 'mailbox' || trailId !== null)
    throw new StepNotAllowed('this mail is kept');
  await dropPieces(db, [id]);
  for (const table of ['mail_texts', 'mail_message_ids', 'mail_history'] as const)
    await db.deleteFrom(table).where('mail_id', '=', id).execute();
  await db.deleteFrom('mails').where('id', '=', id).execute();
}

/**
 * Of mails that are recorded and deleted where they lay, the bytes and words go, and the receipt stays. A trail that was
 * set aside can still be put back: its mails stay whole. @returns how many mails
 */
export async function dropSpent(db: Db): Promise<number> {
  const spent = await recordedMails(db)
    .select(['mails.id', 'mails.deleted_at'])
    .where('mails.original_state', '=', 'deleted')
    .where('mails.dropped_at', 'is', null)
    .where('mails.held_why', 'is', null)
    .execute();
  for (const { id, deleted_at: deleted } of spent) await drop(db, id, deleted);
  return spent.length;
}

async function drop(db: Db, id: Id, at: InstantText | null): Promise<void> {
  await dropPieces(db, [id]);
  await db.deleteFrom('mail_texts').where('mail_id', '=', id).execute();
  await db.updateTable('mails').set({ dropped_at: at }).where('id', '=', id).execute();
}
