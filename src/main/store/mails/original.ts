import type { Id } from '../../../domain/identity';
import type { DeletedHow, HeldFor, KeptMail } from '../../../domain/trails/kept-mail';
import type { Moment } from '../../../domain/time/moment';
import { fact } from '../facts';
import { inGroups } from '../in-groups';
import type { Stamp } from '../people-store';
import { StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import type { MailHistoryTable } from '../tables/mail-tables';
import { isSettled } from './deletable';
import { mailOf, mailOrNotThere, writeMail, type MailRow } from './mail-rows';

async function keepStep(
  db: Db,
  machine: string,
  { mail_id, step, detail }: Pick<MailHistoryTable, 'mail_id' | 'step' | 'detail'>,
  stamp: Stamp,
): Promise<void> {
  await db
    .insertInto('mail_history')
    .values({ ...fact(stamp, machine), mail_id, step, detail })
    .execute();
}

/** @throws StepNotAllowed unless nothing of the mail is owed any more, and it is not held back (P16) */
async function assertDeletable(db: Db, row: MailRow): Promise<void> {
  if (row.held_why !== null) throw new StepNotAllowed('this mail is held back');
  if (row.trail_id === null || !(await isSettled(db, row.trail_id))) {
    throw new StepNotAllowed('an entry that this mail belongs to is not recorded');
  }
}

/** Writes that the original is to be deleted; asking again changes nothing but that its problem is forgotten. */
export async function askDeletion(db: Db, machine: string, id: Id, stamp: Stamp): Promise<KeptMail> {
  const row = await mailOrNotThere(db, id);
  if (row.source_kind !== 'mailbox')
    throw new StepNotAllowed('this mail is in no mailbox that is known here');
  if (row.original_state === 'deleted') throw new StepNotAllowed('this mail is deleted already');
  await assertDeletable(db, row);
  if (row.original_state === 'lies')
    await keepStep(db, machine, { mail_id: id, step: 'asked', detail: null }, stamp);
  return writeMail(db, id, {
    original_state: 'asked',
    asked_at: row.asked_at ?? stamp.when.at,
    original_problem: null,
  });
}

/** The name that the mailbox has for it now: by the old one nothing would be found there. */
export async function renameOriginal(db: Db, id: Id, remoteId: string): Promise<KeptMail> {
  const row = await mailOrNotThere(db, id);
  if (row.source_kind !== 'mailbox' || row.original_state !== 'lies')
    throw new StepNotAllowed('this mail does not simply lie in the mailbox');
  return writeMail(db, id, { remote_id: remoteId });
}

/**
 * Keeps that the original is gone; saying it again changes nothing. What was asked for once may be seen to be gone even
 * after the asking was taken back.
 */
export async function noteDeleted(
  db: Db,
  machine: string,
  id: Id,
  how: DeletedHow,
  when: Moment,
  stamp: Stamp,
): Promise<KeptMail> {
  const row = await mailOrNotThere(db, id);
  if (row.original_state === 'deleted') return mailOf(row);
  if (how === 'by-hand') await assertDeletable(db, row);
  else if (row.asked_at === null) throw new StepNotAllowed('nobody asked for this mail to be deleted');
  await keepStep(db, machine, { mail_id: id, step: 'deleted', detail: how }, stamp);
  return writeMail(db, id, {
    original_state: 'deleted',
    deleted_how: how,
    deleted_at: when.at,
    deleted_offset: when.offset,
    deleted_by: stamp.by,
    original_problem: null,
  });
}

/** Keeps why the original is not gone yet; what is gone stays gone. */
export async function noteNotDeleted(db: Db, id: Id, problem: string, giveUp: boolean): Promise<KeptMail> {
  const row = await mailOrNotThere(db, id);
  if (row.original_state !== 'asked') return mailOf(row);
  return writeMail(db, id, {
    original_state: giveUp ? 'lies' : 'asked',
    original_problem: problem,
  });
}

/** Something of these mails is owed after all: deletions that were asked for and are not done are taken back. */
export async function takeBackDeletions(db: Db, mailIds: readonly Id[]): Promise<void> {
  await inGroups(mailIds, (group) =>
    db
      .updateTable('mails')
      .set({ original_state: 'lies', original_problem: null })
      .where('id', 'in', group)
      .where('original_state', '=', 'asked')
      .execute(),
  );
}

/** Holds the original back; a deletion that was asked for and is not done is taken back. @throws StepNotAllowed once it is deleted */
export async function holdOriginal(
  db: Db,
  machine: string,
  id: Id,
  why: HeldFor,
  note: string,
  stamp: Stamp,
): Promise<KeptMail> {
  const row = await mailOrNotThere(db, id);
  if (row.original_state === 'deleted') throw new StepNotAllowed('this mail is deleted already');
  await keepStep(db, machine, { mail_id: id, step: 'held', detail: why }, stamp);
  return writeMail(db, id, {
    original_state: 'lies',
    original_problem: null,
    held_why: why,
    held_note: note,
    held_by: stamp.by,
    held_at: stamp.when.at,
    held_offset: stamp.when.offset,
  });
}

/** It may be deleted again; releasing twice changes nothing. */
export async function releaseOriginal(db: Db, machine: string, id: Id, stamp: Stamp): Promise<KeptMail> {
  const row = await mailOrNotThere(db, id);
  if (row.held_why === null) return mailOf(row);
  await keepStep(db, machine, { mail_id: id, step: 'released', detail: row.held_why }, stamp);
  return writeMail(db, id, {
    held_why: null,
    held_note: null,
    held_by: null,
    held_at: null,
    held_offset: null,
  });
}
