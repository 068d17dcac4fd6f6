import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { Channel } from '../../../domain/messages/channel';
import type { Arrived, ArrivedState } from '../../../domain/messages/arrived';
import type { Access } from '../access';
import type { Allotted, ArrivedStore, ToldText } from '../arrived-store';
import { fact, moment } from '../facts';
import type { Stamp } from '../people-store';
import { settle } from '../replies/settle';
import { ChangedElsewhere } from '../store-errors';
import type { ArrivedTable, Db } from '../tables';

function arrivedOf(row: Selectable<ArrivedTable>): Arrived {
  return {
    id: row.id,
    from: row.from_number,
    to: row.to_number,
    text: row.text,
    arrived: moment(row.arrived_at, row.arrived_offset),
    state: row.state,
    reason: row.reason,
  };
}

async function keep(db: Db, machine: string, texts: readonly ToldText[], stamp: Stamp): Promise<number> {
  let added = 0;
  for (const { providerId, from, to, text, arrived } of texts) {
    const row = await db
      .insertInto('arrived')
      .values({
        ...fact(stamp, machine),
        provider_id: providerId,
        from_number: from,
        to_number: to,
        text,
        arrived_at: arrived.at,
        arrived_offset: arrived.offset,
        state: 'new',
        received_id: null,
        reason: null,
      })
      .onConflict((conflict) => conflict.column('provider_id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row !== undefined) added += 1;
  }
  return added;
}

async function allot(db: Db, id: Id, from: readonly ArrivedState[], to: Allotted): Promise<void> {
  const row = await db
    .updateTable('arrived')
    .set({
      state: to.state,
      received_id: to.state === 'theirs' ? to.receivedId : null,
      reason: to.state === 'not-ours' ? to.reason : null,
    })
    .where('id', '=', id)
    .where('state', 'in', from)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw new ChangedElsewhere('somebody saw to this text meanwhile');
  await settle(db, { kind: 'arrived', id });
}

/** The people with a current contact point of this number or address; capitals of an address make no difference. */
async function whoHave(db: Db, value: string, channel: Channel): Promise<Id[]> {
  const rows = await db
    .selectFrom('contact_points as point')
    .leftJoin('contact_point_ends as end', 'end.contact_point_id', 'point.id')
    .select('point.person_id')
    .distinct()
    .where((eb) => eb(eb.fn<string>('lower', ['point.value']), '=', value.toLowerCase()))
    .where('point.channel', '=', channel)
    .where('end.id', 'is', null)
    .orderBy('point.person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

async function lastServiceFor(db: Db, personId: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom('messages')
    .select('service_id')
    .where('person_id', '=', personId)
    .where('channel', '=', 'sms')
    .where('status', '=', 'sent')
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.service_id;
}

/** Arrived texts in the database. */
export function storedArrived({ read, write, machine }: Access): ArrivedStore {
  return {
    keep: (texts, stamp) => write((db) => keep(db, machine, texts, stamp)),
    get: (id) =>
      read(async (db) => {
        const row = await db.selectFrom('arrived').selectAll().where('id', '=', id).executeTakeFirst();
        return row === undefined ? undefined : arrivedOf(row);
      }),
    list: (state, limit) =>
      read(async (db) => {
        const order = state === 'not-ours' ? 'desc' : 'asc';
        const all = db.selectFrom('arrived').selectAll().where('state', '=', state);
        const rows = await all.orderBy('arrived_at', order).orderBy('id', order).limit(limit).execute();
        return rows.map(arrivedOf);
      }),
    count: (state) =>
      read(async (db) => {
        const { count } = await db
          .selectFrom('arrived')
          .select((eb) => eb.fn.countAll().as('count'))
          .where('state', '=', state)
          .executeTakeFirstOrThrow();
        return Number(count);
      }),
    allot: (id, from, to) => write((db) => allot(db, id, from, to)),
    whoHave: (value, channel = 'sms') => read((db) => whoHave(db, value, channel)),
    lastServiceFor: (personId) => read((db) => lastServiceFor(db, personId)),
  };
}
