import type { Id } from '../../../domain/identity';
import type { ReplyAbout } from '../../../domain/replies/reply';
import type { KeptReply } from '../reply-store';
import type { Db } from '../tables';
import { unseenAlarms } from './reply-facts';
import { placeOf } from './reply-place';
import {
  ofArrived,
  ofMail,
  ofReceived,
  repliesOf,
  selectArrivedReplies,
  selectMailReplies,
  selectReceivedReplies,
  type ReplyRow,
} from './reply-rows';

const byReceived = (a: ReplyRow, b: ReplyRow): number =>
  a.received_at === b.received_at ? (a.id < b.id ? -1 : 1) : a.received_at < b.received_at ? -1 : 1;
const newestSettled = (a: ReplyRow, b: ReplyRow): number =>
  a.settled_at === b.settled_at ? byReceived(b, a) : (a.settled_at ?? '') < (b.settled_at ?? '') ? 1 : -1;

async function rowAt(db: Db, { kind, id }: ReplyAbout): Promise<ReplyRow | undefined> {
  if (kind === 'received') {
    const row = await selectReceivedReplies(db).where('received.id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : ofReceived(row);
  }
  if (kind === 'mail') {
    const row = await selectMailReplies(db).where('mail_replies.mail_id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : ofMail(row);
  }
  const row = await selectArrivedReplies(db).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : ofArrived(row);
}

/** A reply by any name that it has or had. */
export async function readReply(db: Db, about: ReplyAbout): Promise<KeptReply | undefined> {
  const place = await placeOf(db, about);
  const row = place === undefined ? undefined : await rowAt(db, place.now);
  return row === undefined ? undefined : (await repliesOf(db, [row]))[0];
}

/** What nobody answered or closed, the oldest first. */
export async function waitingReplies(db: Db): Promise<KeptReply[]> {
  const received = await selectReceivedReplies(db).where('received.settled_at', 'is', null).execute();
  const mails = await selectMailReplies(db).where('mail_replies.settled_at', 'is', null).execute();
  const arrived = await selectArrivedReplies(db)
    .where('state', '=', 'waiting')
    .where('settled_at', 'is', null)
    .execute();
  const rows = [...received.map(ofReceived), ...mails.map(ofMail), ...arrived.map(ofArrived)];
  return repliesOf(db, rows.toSorted(byReceived));
}

/** What was answered or closed, the newest first. */
export async function settledReplies(db: Db, limit: number): Promise<KeptReply[]> {
  const received = await selectReceivedReplies(db)
    .where('received.settled_at', 'is not', null)
    .orderBy('received.settled_at', 'desc')
    .orderBy('received.received_at', 'desc')
    .limit(limit)
    .execute();
  const mails = await selectMailReplies(db)
    .where('mail_replies.settled_at', 'is not', null)
    .orderBy('mail_replies.settled_at', 'desc')
    .limit(limit)
    .execute();
  const arrived = await selectArrivedReplies(db)
    .where('state', '=', 'waiting')
    .where('settled_at', 'is not', null)
    .orderBy('settled_at', 'desc')
    .limit(limit)
    .execute();
  const rows = [...received.map(ofReceived), ...mails.map(ofMail), ...arrived.map(ofArrived)];
  return repliesOf(db, rows.toSorted(newestSettled).slice(0, limit));
}

/** A person's, the newest first. */
export async function repliesOfPerson(db: Db, personId: Id, limit: number): Promise<KeptReply[]> {
  const received = await selectReceivedReplies(db)
    .where('received.person_id', '=', personId)
    .orderBy('received.received_at', 'desc')
    .orderBy('received.id', 'desc')
    .limit(limit)
    .execute();
  const mails = await selectMailReplies(db).where('mail_replies.person_id', '=', personId).execute();
  const rows = [...received.map(ofReceived), ...mails.map(ofMail)];
  return repliesOf(db, rows.toSorted((a, b) => byReceived(b, a)).slice(0, limit));
}

/** What rang and nobody saw to, the oldest first. */
export async function ringingReplies(db: Db): Promise<KeptReply[]> {
  const rows: ReplyRow[] = [];
  for (const root of await unseenAlarms(db)) {
    const place = await placeOf(db, root);
    const row = place === undefined ? undefined : await rowAt(db, place.now);
    if (row !== undefined) rows.push(row);
  }
  return repliesOf(db, rows.toSorted(byReceived));
}
