import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import { fact } from '../facts';
import { inGroups } from '../in-groups';
import { touchPerson } from '../people/person-rows';
import type { Stamp } from '../people-store';
import type { MailReply } from '../reply-store';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';
import type { MailRepliesTable } from '../tables/reply-tables';
import { filingsWithEntries } from '../trails/standing';
import { appendReplyFact } from './reply-facts';
import { settle } from './settle';

type MailReplyRow = Selectable<MailRepliesTable>;

/** A mail of the mailbox is a reply, whosever its trail is filed for already. Keeping it again changes nothing. */
export async function keepMailReply(db: Db, machine: string, reply: MailReply, stamp: Stamp): Promise<void> {
  await db
    .insertInto('mail_replies')
    .values({
      ...fact(stamp, machine),
      mail_id: reply.mailId,
      service_id: reply.serviceId,
      from_address: reply.from,
      to_address: reply.to,
      subject: reply.subject,
      text: reply.text,
      received_at: reply.received.at,
      received_offset: reply.received.offset,
      answers_message_id: reply.answersMessageId,
    })
    .onConflict((conflict) => conflict.column('mail_id').doNothing())
    .execute();
  await claimReplies(db, machine, [reply.mailId], stamp);
}

/** For whom the trail of a mail is filed, the first first. */
async function filedFor(db: Db, mailId: Id): Promise<Id[]> {
  const rows = await filingsWithEntries(db)
    .innerJoin('mails', 'mails.trail_id', 'filings.trail_id')
    .select('filings.person_id')
    .where('mails.id', '=', mailId)
    .orderBy('filings.id')
    .execute();
  return rows.map(({ person_id: personId }) => personId);
}

/**
 * The reply is this person's, or nobody's. The received message of whoever had it before stays as what it was, so that
 * an answer to it still says what it answered, and is no reply any more.
 */
async function assign(
  db: Db,
  machine: string,
  row: MailReplyRow,
  whose: { readonly personId: Id | null; readonly serviceId: Id | null },
  stamp: Stamp,
): Promise<void> {
  const { mail_id, received_id: before } = row;
  const { personId, serviceId } = whose;
  const root = { kind: 'mail', id: mail_id } as const;
  if (before !== null) {
    await db.updateTable('received').set({ moved_at: stamp.when.at }).where('id', '=', before).execute();
    await appendReplyFact(db, machine, root, { kind: 'moved', detail: before }, stamp);
  }
  let received_id: Id | null = null;
  if (personId !== null) await touchPerson(db, personId, stamp.when.at);
  if (personId !== null && serviceId !== null) {
    const { from_address, to_address, subject, text, received_at, received_offset } = row;
    const words = { from_address, to_address, subject, text, received_at, received_offset };
    const columns = fact(stamp, machine);
    await db
      .insertInto('received')
      .values({ ...columns, ...words, person_id: personId, service_id: serviceId, channel: 'email', mail_id })
      .execute();
    received_id = columns.id;
  }
  await db
    .updateTable('mail_replies')
    .set({ person_id: personId, service_id: serviceId, received_id })
    .where('mail_id', '=', mail_id)
    .execute();
  await settle(db, root);
}

/**
 * Whose a mail is. While the trail is still filed for the one who has it, it stays theirs: a mail about two people owes
 * one answer. @throws NotThere when the mail is no reply
 */
export async function belongsTo(
  db: Db,
  machine: string,
  mailId: Id,
  whose: { readonly personId: Id; readonly serviceId: Id | null },
  stamp: Stamp,
): Promise<void> {
  const row = await db
    .selectFrom('mail_replies')
    .selectAll()
    .where('mail_id', '=', mailId)
    .executeTakeFirst();
  if (row === undefined) throw new NotThere('there is no such reply');
  const { person_id: has, received_id: received } = row;
  const serviceId = whose.serviceId ?? row.service_id;
  const isSame = has === whose.personId;
  if (isSame && (received !== null || serviceId === null)) return;
  if (!isSame && has !== null && (await filedFor(db, mailId)).includes(has)) return;
  await assign(db, machine, row, { personId: whose.personId, serviceId }, stamp);
}

function repliesAmong(db: Db, mailIds: readonly Id[]): Promise<MailReplyRow[]> {
  return inGroups(mailIds, (group) =>
    db.selectFrom('mail_replies').selectAll().where('mail_id', 'in', group).execute(),
  );
}

/** Mails that joined a trail: those that are nobody's are whose it is filed for. */
export async function claimReplies(
  db: Db,
  machine: string,
  mailIds: readonly Id[],
  stamp: Stamp,
): Promise<void> {
  for (const row of await repliesAmong(db, mailIds)) {
    if (row.person_id !== null) continue;
    const [personId] = await filedFor(db, row.mail_id);
    if (personId === undefined) continue;
    await assign(db, machine, row, { personId, serviceId: row.service_id }, stamp);
  }
}

/** Mails whose trail is no longer filed for these people: each is whose it is filed for otherwise, or nobody's. */
export async function releaseReplies(
  db: Db,
  machine: string,
  mailIds: readonly Id[],
  personIds: readonly Id[],
  stamp: Stamp,
): Promise<void> {
  for (const row of await repliesAmong(db, mailIds)) {
    if (row.person_id === null || !personIds.includes(row.person_id)) continue;
    const others = await filedFor(db, row.mail_id);
    if (others.includes(row.person_id)) continue;
    await assign(db, machine, row, { personId: others[0] ?? null, serviceId: row.service_id }, stamp);
  }
}
