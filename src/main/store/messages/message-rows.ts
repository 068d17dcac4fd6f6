import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Id } from '../../../domain/identity';
import type { Delivery } from '../../../domain/messages/delivery';
import type { Message } from '../../../domain/messages/message';
import { overrideSchema } from '../../../domain/policy/override';
import { fullName } from '../../../domain/people/person';
import { templateUseSchema } from '../../../domain/templates/template-use';
import { moment, momentOrNull } from '../facts';
import type { MessageWithName, OutboxItem } from '../message-store';
import { ChangedElsewhere, NotThere } from '../store-errors';
import type { Db, MessagesTable } from '../tables';

export type MessageRow = Selectable<MessagesTable>;

const keptSchema = z.array(overrideSchema);

function deliveryOf(row: MessageRow): Delivery | null {
  const { delivery_state: state, delivery_why: why, delivery_known_at: known } = row;
  const when = momentOrNull(row.delivery_at, row.delivery_offset);
  if (state === null || when === null || known === null) return null;
  return { state, why, when, known, seen: row.delivery_seen_at !== null };
}

/** A message as the domain names its parts. */
export function messageOf(row: MessageRow): Message {
  return {
    id: row.id,
    version: row.version,
    personId: row.person_id,
    serviceId: row.service_id,
    channel: row.channel,
    carrier: row.carrier,
    purpose: row.purpose,
    contactPointId: row.contact_point_id,
    subject: row.subject,
    text: row.text,
    status: row.status,
    author: row.author,
    saved: moment(row.saved_at, row.saved_offset),
    outgoing: row.outgoing,
    outgoingSubject: row.outgoing_subject,
    from: row.from_address,
    to: row.to_address,
    queued: momentOrNull(row.queued_at, row.queued_offset),
    sent: momentOrNull(row.sent_at, row.sent_offset),
    problem: row.problem,
    kept: keptSchema.parse(JSON.parse(row.kept)),
    authorisedUseId: row.authorised_use_id,
    answersId: row.answers_id,
    about: row.about,
    sendAt: row.send_at,
    notAfter: row.not_after,
    template: row.template === null ? null : templateUseSchema.parse(JSON.parse(row.template)),
    delivery: deliveryOf(row),
    batchId: row.batch_id,
  };
}

export function outboxItemOf(row: MessageRow): OutboxItem {
  return {
    message: messageOf(row),
    providerId: row.provider_id,
    nextAttempt: row.next_attempt,
    attempts: row.attempts,
    sendingSince: row.sending_since,
  };
}

/** Messages with the name of the person each is to. */
export function selectWithNames(db: Db) {
  return db
    .selectFrom('messages')
    .leftJoin('people', 'people.id', 'messages.person_id')
    .selectAll('messages')
    .select(['people.given_name', 'people.family_name']);
}

type NamedRow = MessageRow & { given_name: string | null; family_name: string | null };

export function withName(row: NamedRow): MessageWithName {
  const { given_name: givenName, family_name: familyName } = row;
  const personName = givenName === null || familyName === null ? null : fullName({ givenName, familyName });
  return { message: messageOf(row), personName, nextAttempt: row.next_attempt };
}

export function readMessage(db: Db, id: Id): Promise<MessageRow | undefined> {
  return db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The message at the version the writer read. @throws NotThere, ChangedElsewhere */
export async function messageAt(db: Db, id: Id, version: number): Promise<MessageRow> {
  const row = await readMessage(db, id);
  if (row === undefined) throw new NotThere('there is no such message');
  if (row.version !== version) throw new ChangedElsewhere('this message was changed elsewhere');
  return row;
}

/** Writes columns of a message and raises its version. @throws ChangedElsewhere */
export async function writeMessage(
  db: Db,
  id: Id,
  version: number,
  columns: Partial<Omit<MessageRow, 'id' | 'version'>>,
): Promise<MessageRow> {
  const row = await db
    .updateTable('messages')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new ChangedElsewhere('this message was changed elsewhere');
  return row;
}
