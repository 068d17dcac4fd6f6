import type { Id } from '../../../domain/identity';
import type { Delivery } from '../../../domain/messages/delivery';
import type { Message } from '../../../domain/messages/message';
import type { InstantText } from '../../../domain/time/moment';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { NotThere, StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { messageOf, readMessage, writeMessage, type MessageRow } from './message-rows';

async function sentRow(db: Db, id: Id): Promise<MessageRow> {
  const row = await readMessage(db, id);
  if (row === undefined) throw new NotThere('there is no such message');
  if (row.status !== 'sent') throw new StepNotAllowed('this message was not sent');
  return row;
}

/** A step of a sent message in its history: delivery is told beside the status, which stays `sent`. */
async function keepStep(db: Db, machine: string, row: MessageRow, stamp: Stamp): Promise<void> {
  const { id, version, status } = row;
  const problem = row.delivery_state === 'failed' ? row.delivery_why : null;
  await db
    .insertInto('message_history')
    .values({ ...fact(stamp, machine), message_id: id, version, status, problem })
    .execute();
}

/** Keeps what became of a sent message and when it is asked about next. @throws NotThere, StepNotAllowed */
export async function keepDelivery(
  db: Db,
  machine: string,
  id: Id,
  delivery: Pick<Delivery, 'state' | 'why' | 'when'> | null,
  nextAsk: InstantText | null,
  stamp: Stamp,
): Promise<Message> {
  const before = await sentRow(db, id);
  if (delivery === null || delivery.state === before.delivery_state) {
    const only = { delivery_ask_at: nextAsk };
    await db.updateTable('messages').set(only).where('id', '=', id).execute();
    return messageOf({ ...before, ...only });
  }
  const row = await writeMessage(db, id, before.version, {
    delivery_state: delivery.state,
    delivery_why: delivery.why,
    delivery_at: delivery.when.at,
    delivery_offset: delivery.when.offset,
    delivery_known_at: stamp.when.at,
    delivery_ask_at: nextAsk,
    delivery_seen_at: null,
  });
  await keepStep(db, machine, row, stamp);
  return messageOf(row);
}

/** Somebody saw to a failed delivery. @throws NotThere; @throws StepNotAllowed where nothing failed */
export async function sawToDelivery(db: Db, id: Id, stamp: Stamp): Promise<Message> {
  const before = await sentRow(db, id);
  if (before.delivery_state !== 'failed') throw new StepNotAllowed('this message did not fail to arrive');
  if (before.delivery_seen_at !== null) return messageOf(before);
  return messageOf(await writeMessage(db, id, before.version, { delivery_seen_at: stamp.when.at }));
}
