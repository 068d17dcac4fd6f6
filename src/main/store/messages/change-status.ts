import type { Id } from '../../../domain/identity';
import type { Message } from '../../../domain/messages/message';
import { mayBecome } from '../../../domain/messages/transitions';
import type { Access } from '../access';
import { fact } from '../facts';
import type { StatusChange } from '../message-store';
import type { Stamp } from '../people-store';
import { touchPerson } from '../people/person-rows';
import { StepNotAllowed } from '../store-errors';
import type { Db } from '../tables';
import { indexMessage } from './message-index';
import { messageAt, messageOf, writeMessage, type MessageRow } from './message-rows';

/** The columns a change sets: only what it names. */
function columns(change: StatusChange, at: string): Partial<MessageRow> {
  const { queued, sent } = change;
  return {
    status: change.status,
    ...(change.outgoing !== undefined && { outgoing: change.outgoing }),
    ...(change.outgoingSubject !== undefined && { outgoing_subject: change.outgoingSubject }),
    ...(change.from !== undefined && { from_address: change.from }),
    ...(change.to !== undefined && { to_address: change.to }),
    ...(queued !== undefined && { queued_at: queued?.at ?? null, queued_offset: queued?.offset ?? null }),
    ...(sent !== undefined && { sent_at: sent.at, sent_offset: sent.offset }),
    ...(change.problem !== undefined && { problem: change.problem }),
    ...(change.providerId !== undefined && { provider_id: change.providerId }),
    ...(change.nextAttempt !== undefined && { next_attempt: change.nextAttempt }),
    ...(change.attempts !== undefined && { attempts: change.attempts }),
    ...(change.sendAt !== undefined && { send_at: change.sendAt }),
    ...(change.notAfter !== undefined && { not_after: change.notAfter }),
    ...(change.askDelivery !== undefined && { delivery_ask_at: change.askDelivery }),
    ...(change.status === 'sending' && { sending_since: at }),
  };
}

/**
 * Moves a message to another status and appends that to its history, in one transaction.
 * @throws ChangedElsewhere, NotThere, StepNotAllowed
 */
export async function changeStatus(
  db: Db,
  { machine, search }: Pick<Access, 'machine' | 'search'>,
  id: Id,
  version: number,
  change: StatusChange,
  stamp: Stamp,
): Promise<Message> {
  const before = await messageAt(db, id, version);
  if (!mayBecome(before.status, change.status))
    throw new StepNotAllowed(`${before.status} → ${change.status}`);
  const row = await writeMessage(db, id, version, columns(change, stamp.when.at));
  await db
    .insertInto('message_history')
    .values({
      ...fact(stamp, machine),
      message_id: id,
      version: row.version,
      status: row.status,
      problem: row.problem,
    })
    .execute();
  if (row.status === 'sent') await indexMessage(db, search, id);
  if (row.person_id !== null) await touchPerson(db, row.person_id, stamp.when.at);
  return messageOf(row);
}
