import type { Id } from '../../../domain/identity';
import type { ReplyAbout } from '../../../domain/replies/reply';
import { NotThere } from '../store-errors';
import type { Db } from '../tables';

/** Where a reply stands. */
export interface ReplyPlace {
  /** The name it came in by: what is noted about it is kept under this one. */
  readonly root: ReplyAbout;
  /** What it is now: a received message of somebody's, or still what came in. */
  readonly now: ReplyAbout;
}

async function placeOfMail(db: Db, mailId: Id): Promise<ReplyPlace | undefined> {
  const row = await db
    .selectFrom('mail_replies')
    .select('received_id')
    .where('mail_id', '=', mailId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const root = { kind: 'mail', id: mailId } as const;
  return { root, now: row.received_id === null ? root : { kind: 'received', id: row.received_id } };
}

async function placeOfArrived(db: Db, id: Id): Promise<ReplyPlace | undefined> {
  const row = await db.selectFrom('arrived').select('received_id').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const root = { kind: 'arrived', id } as const;
  return { root, now: row.received_id === null ? root : { kind: 'received', id: row.received_id } };
}

async function placeOfReceived(db: Db, id: Id): Promise<ReplyPlace | undefined> {
  const row = await db
    .selectFrom('received')
    .leftJoin('arrived', 'arrived.received_id', 'received.id')
    .select(['received.mail_id', 'arrived.id as arrived_id'])
    .where('received.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.mail_id !== null) return placeOfMail(db, row.mail_id);
  const now = { kind: 'received', id } as const;
  return { root: row.arrived_id === null ? now : { kind: 'arrived', id: row.arrived_id }, now };
}

/** Where a reply stands, by any name that it has or had. */
export function placeOf(db: Db, { kind, id }: ReplyAbout): Promise<ReplyPlace | undefined> {
  if (kind === 'mail') return placeOfMail(db, id);
  return kind === 'arrived' ? placeOfArrived(db, id) : placeOfReceived(db, id);
}

/** @throws NotThere */
export async function placeOrNotThere(db: Db, about: ReplyAbout): Promise<ReplyPlace> {
  const place = await placeOf(db, about);
  if (place === undefined) throw new NotThere('there is no such reply');
  return place;
}
