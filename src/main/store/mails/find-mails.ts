import type { Id } from '../../../domain/identity';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { inGroups } from '../in-groups';
import type { AskedDeletion } from '../mail-store';
import type { Db } from '../tables';
import { mailOf } from './mail-rows';

/** Several mails, in the order they are asked for; those that are not here are left out. */
export async function manyMails(db: Db, ids: readonly Id[]): Promise<KeptMail[]> {
  const rows = await inGroups(ids, (group) =>
    db.selectFrom('mails').selectAll().where('id', 'in', group).execute(),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(mailOf);
}

/** What is to be read yet, the oldest first; a mail that was read and is part of no trail is begun again. */
export async function unreadMails(db: Db): Promise<KeptMail[]> {
  const rows = await db
    .selectFrom('mails')
    .selectAll()
    .where('state', 'in', ['kept', 'read'])
    .where('trail_id', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(mailOf);
}

export async function byMessageId(db: Db, messageId: string): Promise<KeptMail[]> {
  const found = db.selectFrom('mails').selectAll().where('message_id', '=', messageId);
  return (await found.orderBy('at').orderBy('id').execute()).map(mailOf);
}

/** The first kept mail with these bytes that did not come out of the mailbox. */
export async function bySha256(db: Db, sha256: string): Promise<KeptMail | undefined> {
  const row = await db
    .selectFrom('mails')
    .selectAll()
    .where('sha256', '=', sha256)
    .where('source_kind', '<>', 'mailbox')
    .orderBy('at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : mailOf(row);
}

/** Mails that can't be read, the newest first. */
export async function notReadable(db: Db): Promise<KeptMail[]> {
  const found = db.selectFrom('mails').selectAll().where('state', '=', 'unreadable');
  return (await found.orderBy('at', 'desc').orderBy('id', 'desc').execute()).map(mailOf);
}

/** Deletions that were asked for and are not done, the first asked first. */
export async function askedDeletions(db: Db): Promise<AskedDeletion[]> {
  const rows = await db
    .selectFrom('mails')
    .select(['id', 'mailbox', 'remote_id'])
    .select(({ selectFrom }) =>
      selectFrom('mail_history')
        .select('mail_history.by')
        .whereRef('mail_history.mail_id', '=', 'mails.id')
        .where('mail_history.step', '=', 'asked')
        .orderBy('mail_history.id', 'desc')
        .limit(1)
        .as('asked_by'),
    )
    .where('original_state', '=', 'asked')
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, mailbox, remote_id: remoteId, asked_by: askedBy }) =>
    mailbox === null || remoteId === null ? [] : [{ mailId: id, mailbox, remoteId, askedBy: askedBy ?? '' }],
  );
}
