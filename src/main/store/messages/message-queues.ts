import { sql } from 'kysely';
import type { Carrier } from '../../../domain/messages/channel';
import type { MessageStatus } from '../../../domain/messages/message';
import type { InstantText } from '../../../domain/time/moment';
import type { CarriersAtWork, MessageWithName, OutboxItem } from '../message-store';
import type { Db } from '../tables';
import { messageOf, outboxItemOf, selectWithNames, withName } from './message-rows';

/** When a message began to wait; drafts that are queued again wait anew. */
export const since = sql<string>`coalesce(queued_at, saved_at)`;

/** The queued messages that may go now. */
export async function dueMessages(
  db: Db,
  now: InstantText,
  beyondBelief: InstantText,
  limit: number | undefined,
  carrier: Carrier | undefined,
): Promise<OutboxItem[]> {
  let due = db
    .selectFrom('messages')
    .selectAll()
    .where('status', '=', 'queued')
    .where((eb) => eb.or([eb('send_at', 'is', null), eb('send_at', '<=', now)]))
    .where((eb) =>
      eb.or([
        eb('next_attempt', 'is', null),
        eb('next_attempt', '<=', now),
        eb('next_attempt', '>', beyondBelief),
      ]),
    );
  if (carrier !== undefined) due = due.where('carrier', '=', carrier);
  if (limit !== undefined) due = due.limit(limit);
  return (await due.orderBy(since).orderBy('id').execute()).map(outboxItemOf);
}

/** What is, or was, being sent by a carrier. */
export async function beingSent(db: Db, carrier: Carrier, limit: number): Promise<OutboxItem[]> {
  const sending = db
    .selectFrom('messages')
    .selectAll()
    .where('status', '=', 'sending')
    .where('carrier', '=', carrier);
  return (await sending.orderBy(since).orderBy('id').limit(limit).execute()).map(outboxItemOf);
}

/** The scheduled messages whose time has come. */
export async function scheduledUntil(db: Db, now: InstantText, limit: number | undefined) {
  let due = db
    .selectFrom('messages')
    .selectAll()
    .where('status', '=', 'scheduled')
    .where('send_at', '<=', now);
  if (limit !== undefined) due = due.limit(limit);
  return (await due.orderBy('send_at').orderBy('id').execute()).map(messageOf);
}

/** The sent messages whose delivery is to be asked about now. */
export async function toFollow(
  db: Db,
  carrier: Carrier,
  now: InstantText,
  beyondBelief: InstantText,
  limit: number,
): Promise<OutboxItem[]> {
  const due = db
    .selectFrom('messages')
    .selectAll()
    .where('carrier', '=', carrier)
    .where('status', '=', 'sent')
    .where('delivery_ask_at', 'is not', null)
    .where((eb) => eb.or([eb('delivery_ask_at', '<=', now), eb('delivery_ask_at', '>', beyondBelief)]));
  return (await due.orderBy('delivery_ask_at').orderBy('id').limit(limit).execute()).map(outboxItemOf);
}

function failedUnseen(db: Db) {
  return selectWithNames(db).where('delivery_state', '=', 'failed').where('delivery_seen_at', 'is', null);
}

/** What did not arrive and nobody has seen to. */
export async function notDelivered(db: Db, limit: number): Promise<MessageWithName[]> {
  const rows = failedUnseen(db).orderBy('delivery_known_at', 'desc').orderBy('messages.id', 'desc');
  return (await rows.limit(limit).execute()).map(withName);
}

export async function countNotDelivered(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('messages')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('delivery_state', '=', 'failed')
    .where('delivery_seen_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Which carriers have something to do now. */
export async function carriersAtWork(
  db: Db,
  now: InstantText,
  beyondBelief: InstantText,
): Promise<CarriersAtWork> {
  const waiting = await db
    .selectFrom('messages')
    .select(['status', 'carrier'])
    .where('status', 'in', ['queued', 'sending'])
    .groupBy(['status', 'carrier'])
    .execute();
  const followed = await db
    .selectFrom('messages')
    .select('carrier')
    .distinct()
    .where('delivery_ask_at', 'is not', null)
    .where((eb) => eb.or([eb('delivery_ask_at', '<=', now), eb('delivery_ask_at', '>', beyondBelief)]))
    .execute();
  const of = (status: MessageStatus) =>
    new Set(waiting.filter((each) => each.status === status).map(({ carrier }) => carrier));
  return {
    queued: of('queued'),
    sending: of('sending'),
    toFollow: new Set(followed.map(({ carrier }) => carrier)),
  };
}

/** How many wait on the queue, by carrier. */
export async function queuedBy(db: Db): Promise<ReadonlyMap<Carrier, number>> {
  const rows = await db
    .selectFrom('messages')
    .select(['carrier', (eb) => eb.fn.countAll<number | string>().as('count')])
    .where('status', '=', 'queued')
    .groupBy('carrier')
    .execute();
  return new Map(rows.map(({ carrier, count }) => [carrier, Number(count)]));
}
