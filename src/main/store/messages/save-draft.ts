import type { Id } from '../../../domain/identity';
import type { DraftContent, Message } from '../../../domain/messages/message';
import { fact } from '../facts';
import type { Stamp } from '../people-store';
import { touchPerson } from '../people/person-rows';
import { storableText } from '../storable-text';
import { ChangedElsewhere } from '../store-errors';
import type { Db } from '../tables';
import { messageAt, messageOf, readMessage, writeMessage, type MessageRow } from './message-rows';

function columns(content: DraftContent) {
  return {
    person_id: content.personId,
    service_id: content.serviceId,
    channel: content.channel,
    carrier: content.carrier,
    purpose: content.purpose,
    contact_point_id: content.contactPointId,
    subject: storableText(content.subject),
    text: storableText(content.text),
    kept: storableText(JSON.stringify(content.kept)),
    authorised_use_id: content.authorisedUseId,
    answers_id: content.answersId,
    about: content.about,
    send_at: content.sendAt,
    not_after: content.notAfter,
    template: content.template === null ? null : storableText(JSON.stringify(content.template)),
  };
}

function holds(row: MessageRow, content: DraftContent): boolean {
  const kept: Partial<Record<string, unknown>> = row;
  return Object.entries(columns(content)).every(([column, value]) => kept[column] === value);
}

/** A new draft; asking again for the same one, unchanged since, gives it once more. @throws ChangedElsewhere */
async function makeDraft(
  db: Db,
  machine: string,
  id: Id,
  content: DraftContent,
  stamp: Stamp,
  batchId: Id | null = null,
): Promise<MessageRow> {
  const there = await readMessage(db, id);
  if (there !== undefined) {
    const same = there.version === 1 && there.status === 'draft' && holds(there, content);
    if (!same) throw new ChangedElsewhere('there is another draft of this id');
    return there;
  }
  const { at, offset } = stamp.when;
  const row = await db
    .insertInto('messages')
    .values({
      ...columns(content),
      id,
      version: 1,
      status: 'draft',
      author: stamp.by,
      saved_at: at,
      saved_offset: offset,
      attempts: 0,
      batch_id: batchId,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('message_history')
    .values({ ...fact(stamp, machine), message_id: id, version: 1, status: 'draft', problem: null })
    .execute();
  return row;
}

async function changeDraft(
  db: Db,
  id: Id,
  version: number,
  content: DraftContent,
  { by, when }: Stamp,
): Promise<MessageRow> {
  const row = await messageAt(db, id, version);
  if (row.status !== 'draft') throw new ChangedElsewhere('this message is no longer a draft');
  const saved = { author: by, saved_at: when.at, saved_offset: when.offset };
  return writeMessage(db, id, version, { ...columns(content), ...saved });
}

/** A draft that is one of many (P8): an earlier run of the same list may have made it already. @throws ChangedElsewhere */
export async function addOneOfMany(
  db: Db,
  machine: string,
  id: Id,
  batchId: Id,
  content: DraftContent,
  stamp: Stamp,
): Promise<Message> {
  const there = await readMessage(db, id);
  if (there?.batch_id === batchId) return messageOf(there);
  return messageOf(await makeDraft(db, machine, id, content, stamp, batchId));
}

/** Keeps a draft under its id; version 0 makes it. @throws ChangedElsewhere, NotThere */
export async function saveDraft(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  content: DraftContent,
  stamp: Stamp,
): Promise<Message> {
  if (content.personId !== null) await touchPerson(db, content.personId, stamp.when.at);
  const row =
    version === 0
      ? await makeDraft(db, machine, id, content, stamp)
      : await changeDraft(db, id, version, content, stamp);
  return messageOf(row);
}
