import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { NO_TALLY, type Tally } from '../../../domain/batches/progress';
import { standingOf, type RecipientState } from '../../../domain/batches/recipient';
import type { Id } from '../../../domain/identity';
import type { MessageStatus } from '../../../domain/messages/message';
import type { BatchStore, CheckedRecipient, NamedRecipient } from '../batch-store';
import type { BatchRecipientsTable, Db, MessagesTable, Tables } from '../tables';
import { namedOf } from './batch-rows';

/** Which message statuses a state of many stands for; the rest is in the list itself. */
const STATUSES = {
  queued: ['scheduled', 'queued', 'sending', 'handed-off'],
  sent: ['sent'],
  failed: ['failed'],
  unsure: ['unsure'],
} satisfies Partial<Record<RecipientState, MessageStatus[]>>;

const GIVEN_BACK: MessageStatus[] = ['draft', 'missed'];

type One = ExpressionBuilder<
  Tables & { one: BatchRecipientsTable; message: MessagesTable },
  'one' | 'message'
>;

function isInState(eb: One, show: RecipientState): Expression<SqlBool> {
  switch (show) {
    case 'queued':
    case 'sent':
    case 'failed':
    case 'unsure':
      return eb.and([eb('one.state', '=', 'queued'), eb('message.status', 'in', STATUSES[show])]);
    case 'cancelled':
      return eb.and([
        eb('one.state', '=', 'queued'),
        eb('message.status', '=', 'cancelled'),
        eb('message.problem', 'is', null),
      ]);
    case 'stopped':
      return eb.or([
        eb('one.state', '=', 'stopped'),
        eb.and([
          eb('one.state', '=', 'queued'),
          eb.or([
            eb('message.status', 'in', GIVEN_BACK),
            eb.and([eb('message.status', '=', 'cancelled'), eb('message.problem', 'is not', null)]),
          ]),
        ]),
      ]);
    case 'unchecked':
    case 'may-go':
    case 'left-out':
    default:
      return eb('one.state', '=', show);
  }
}

function selectJoined(db: Db, id: Id) {
  return db
    .selectFrom('batch_recipients as one')
    .leftJoin('messages as message', 'message.id', 'one.message_id')
    .where('one.batch_id', '=', id);
}

function selectNamed(db: Db, id: Id) {
  return selectJoined(db, id)
    .leftJoin('people', 'people.id', 'one.person_id')
    .selectAll('one')
    .select(['people.given_name', 'people.family_name', 'message.status', 'message.problem']);
}

/** A page of a list, in its order. */
export async function pageOf(
  db: Db,
  id: Id,
  { show, offset, limit }: Parameters<BatchStore['page']>[1],
): Promise<{ recipients: NamedRecipient[]; total: number }> {
  let counted = selectJoined(db, id);
  let named = selectNamed(db, id);
  if (show !== 'all') {
    counted = counted.where((eb) => isInState(eb, show));
    named = named.where((eb) => isInState(eb, show));
  }
  const { total } = await counted
    .select((eb) => eb.fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await named.orderBy('one.position').offset(offset).limit(limit).execute();
  return { recipients: rows.map(namedOf), total: Number(total) };
}

export async function recipientAt(db: Db, id: Id, position: number): Promise<NamedRecipient | undefined> {
  const row = await selectNamed(db, id).where('one.position', '=', position).executeTakeFirst();
  return row === undefined ? undefined : namedOf(row);
}

const counted = sql<number | string>`count(*)`;

/**
 * How many of a list stand where: by what the list keeps, and by where the messages stand that were made of it. Both are
 * counted in their indexes alone: this is asked twice a second while a list goes.
 */
export async function tallyOf(db: Db, id: Id): Promise<Tally> {
  const kept = await db
    .selectFrom('batch_recipients')
    .select(['state', counted.as('count')])
    .where('batch_id', '=', id)
    .where('state', '!=', 'queued')
    .groupBy('state')
    .execute();
  const made = await db
    .selectFrom('messages')
    .select(['status', counted.as('count')])
    .where('batch_id', '=', id)
    .groupBy('status')
    .execute();
  const { count: byHand } = await db
    .selectFrom('messages')
    .select(counted.as('count'))
    .where('batch_id', '=', id)
    .where('status', '=', 'cancelled')
    .where('problem', 'is', null)
    .executeTakeFirstOrThrow();
  const tally: Tally = { ...NO_TALLY };
  for (const { state, count } of kept) tally[state] += Number(count);
  for (const { status, count } of made) {
    const stopped = status === 'cancelled' ? Number(count) - Number(byHand) : 0;
    tally.stopped += stopped;
    tally[standingOf('queued', status)] += Number(count) - stopped;
  }
  return tally;
}

/** Why recipients were stopped, left out, failed or are unsure, the most frequent first. */
export async function outcomesOf(db: Db, id: Id): ReturnType<BatchStore['outcomes']> {
  const rows = await selectJoined(db, id)
    .select(['one.state', 'one.clause', 'one.sentence', 'message.status', 'message.problem'])
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .groupBy(['one.state', 'one.clause', 'one.sentence', 'message.status', 'message.problem'])
    .execute();
  return rows
    .map(({ state, clause, sentence, status, problem, count }) => ({
      state: standingOf(state, status, problem),
      clause,
      sentence: sentence ?? problem ?? '',
      count: Number(count),
    }))
    .filter(({ sentence }) => sentence !== '')
    .toSorted((a, b) => b.count - a.count);
}

/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 500;

/** Writes what a check found. The rows are there: each is found by its key and changed, 500 in a statement. */
export async function keepResults(db: Db, id: Id, results: readonly CheckedRecipient[]): Promise<void> {
  for (let from = 0; from < results.length; from += AT_ONCE) {
    const some = results.slice(from, from + AT_ONCE);
    const rows = some.map((each) => ({
      position: each.position,
      state: each.state,
      clause: each.clause,
      sentence: each.sentence,
      alike: each.alike ? 1 : 0,
      age: each.age,
      parts: each.parts,
      contact_point_id: each.contactPointId,
      hash: each.hash,
    }));
    await db
      .insertInto('batch_recipients')
      .values(
        rows.map((row) => ({
          ...row,
          batch_id: id,
          // Never kept: a row of this key is there, and only what is set below is changed.
          message_id: `${id} ${row.position}`,
          person_id: id,
          given: '{}',
          about: null,
          line: null,
          taken_out: 0,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['batch_id', 'position']).doUpdateSet((eb) => ({
          state: eb.ref('excluded.state'),
          clause: eb.ref('excluded.clause'),
          sentence: eb.ref('excluded.sentence'),
          alike: eb.ref('excluded.alike'),
          age: eb.ref('excluded.age'),
          parts: eb.ref('excluded.parts'),
          contact_point_id: eb.ref('excluded.contact_point_id'),
          hash: eb.ref('excluded.hash'),
        })),
      )
      .execute();
  }
}

/** How many were given to the outbox, and how many of them it has not finished. */
export async function queuedCountOf(db: Db, id: Id): Promise<{ ever: number; underWay: number }> {
  const { count: ever } = await db
    .selectFrom('batch_recipients')
    .select(counted.as('count'))
    .where('batch_id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow();
  const { count: underWay } = await db
    .selectFrom('messages')
    .select(counted.as('count'))
    .where('batch_id', '=', id)
    .where('status', 'in', STATUSES.queued)
    .executeTakeFirstOrThrow();
  return { ever: Number(ever), underWay: Number(underWay) };
}
