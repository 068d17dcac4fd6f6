import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { Received } from '../../../domain/messages/received';
import type { Access } from '../access';
import { fact, moment, momentOrNull } from '../facts';
import { touchPerson } from '../people/person-rows';
import type { Stamp } from '../people-store';
import { answerReceived } from '../replies/note-reply';
import type { ReceivedStore, WrittenDown } from '../received-store';
import { NotThere } from '../store-errors';
import type { Db, ReceivedTable } from '../tables';

type ReceivedRow = Selectable<ReceivedTable> & {
  readonly answered_at: string | null;
  readonly answered_offset: number | null;
};

function receivedOf(row: ReceivedRow): Received {
  return {
    id: row.id,
    personId: row.person_id,
    serviceId: row.service_id,
    channel: row.channel,
    from: row.from_address,
    to: row.to_address,
    subject: row.subject,
    text: row.text,
    received: moment(row.received_at, row.received_offset),
    recordedBy: row.by,
    answered: momentOrNull(row.answered_at, row.answered_offset),
  };
}

/** Received messages with their answers beside them. */
function selectReceived(db: Db) {
  return db
    .selectFrom('received')
    .leftJoin('received_answers as answer', 'answer.received_id', 'received.id')
    .selectAll('received')
    .select(['answer.at as answered_at', 'answer.offset as answered_offset']);
}

/** One received message, or nothing. */
async function readReceived(db: Db, id: Id): Promise<Received | undefined> {
  const row = await selectReceived(db).where('received.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : receivedOf(row);
}

async function receivedOrNotThere(db: Db, id: Id): Promise<Received> {
  const received = await readReceived(db, id);
  if (received === undefined) throw new NotThere('there is no such received message');
  return received;
}

async function writeDown(db: Db, machine: string, received: WrittenDown, stamp: Stamp): Promise<Received> {
  await touchPerson(db, received.personId, stamp.when.at);
  const columns = fact(stamp, machine);
  await db
    .insertInto('received')
    .values({
      ...columns,
      person_id: received.personId,
      service_id: received.serviceId,
      channel: received.channel,
      from_address: received.from,
      to_address: received.to,
      subject: received.subject,
      text: received.text,
      received_at: received.received.at,
      received_offset: received.received.offset,
    })
    .execute();
  return receivedOrNotThere(db, columns.id);
}

async function noteAnswer(db: Db, machine: string, id: Id, stamp: Stamp): Promise<Received> {
  const received = await receivedOrNotThere(db, id);
  if (received.answered !== null) return received;
  await answerReceived(db, machine, id, stamp);
  return receivedOrNotThere(db, id);
}

/** Received messages in the database. */
export function storedReceived({ read, write, machine }: Access): ReceivedStore {
  return {
    record: (received, stamp) => write((db) => writeDown(db, machine, received, stamp)),
    get: (id) => read((db) => readReceived(db, id)),
    ofPerson: (personId, limit) =>
      read(async (db) => {
        const newest = selectReceived(db)
          .where('received.person_id', '=', personId)
          .where('received.moved_at', 'is', null)
          .orderBy('received.received_at', 'desc')
          .orderBy('received.id', 'desc');
        return (await newest.limit(limit).execute()).map(receivedOf);
      }),
    answered: (id, stamp) => write((db) => noteAnswer(db, machine, id, stamp)),
  };
}
