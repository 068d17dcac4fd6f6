import { BEFORE_SENDING, type BatchContent } from '../../../domain/batches/batch';
import type { Listed } from '../../../domain/batches/recipient';
import { mayPass } from '../../../domain/batches/transitions';
import type { Id } from '../../../domain/identity';
import type { BatchChange, KeptBatch } from '../batch-store';
import { newId } from '../facts';
import type { Stamp } from '../people-store';
import { ChangedElsewhere, StepNotAllowed } from '../store-errors';
import { storableText } from '../storable-text';
import type { Db } from '../tables';
import { batchAt, batchOf, readBatch, writeBatch, type BatchRow } from './batch-rows';

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : storableText(JSON.stringify(value));

const NO_FAULTS = JSON.stringify({ count: 0, first: [] });

/** What a change of the content takes back: the check, and with it the approval. */
const AS_DRAFT = { state: 'draft', hash: null, summary: null, approved: null, problem: null } as const;

function columns(content: BatchContent) {
  const name = storableText(content.name);
  return {
    name,
    name_key: name.toLowerCase(),
    service_id: content.serviceId,
    channel: content.channel,
    carrier: content.carrier,
    purpose: content.purpose,
    subject: storableText(content.subject),
    text: storableText(content.text),
    template: json(content.template),
  };
}

/** A list of which nothing has gone. @throws NotThere, ChangedElsewhere, StepNotAllowed */
async function changeable(db: Db, id: Id, version: number): Promise<BatchRow> {
  const row = await batchAt(db, id, version);
  if (!BEFORE_SENDING.includes(row.state)) throw new StepNotAllowed(`${row.state} → draft`);
  return row;
}

/** Everybody on the list is decided on anew. */
async function forgetChecks(db: Db, id: Id): Promise<void> {
  await db
    .updateTable('batch_recipients')
    .set({ state: 'unchecked', clause: null, sentence: null, hash: null })
    .where('batch_id', '=', id)
    .where('taken_out', '=', 0)
    .execute();
}

export async function saveBatch(
  db: Db,
  id: Id,
  version: number,
  content: BatchContent,
  preparedBy: Id | null,
  { by, when }: Stamp,
): Promise<KeptBatch> {
  const prepared = { prepared_by: preparedBy, made_by: by, made_at: when.at, made_offset: when.offset };
  if (version > 0) {
    await changeable(db, id, version);
    await forgetChecks(db, id);
    return writeBatch(db, id, version, { ...columns(content), ...AS_DRAFT, ...prepared });
  }
  if ((await readBatch(db, id)) !== undefined) throw new ChangedElsewhere('there is another list of this id');
  const row = await db
    .insertInto('batches')
    .values({ ...columns(content), ...prepared, id, version: 1, state: 'draft', faults: NO_FAULTS })
    .returningAll()
    .executeTakeFirstOrThrow();
  return batchOf(row);
}

export async function changeBatch(db: Db, id: Id, version: number, change: BatchChange): Promise<KeptBatch> {
  const before = await batchAt(db, id, version);
  if (!mayPass(before.state, change.state)) throw new StepNotAllowed(`${before.state} → ${change.state}`);
  const { started, finished } = change;
  return writeBatch(db, id, version, {
    state: change.state,
    ...(change.hash !== undefined && { hash: change.hash }),
    ...(change.summary !== undefined && { summary: json(change.summary) }),
    ...(change.signedBy !== undefined && { signed_by: json(change.signedBy) }),
    ...(change.approved !== undefined && { approved: json(change.approved) }),
    ...(started !== undefined && {
      started_by: started.by,
      started_at: started.when.at,
      started_offset: started.when.offset,
    }),
    ...(finished !== undefined && { finished_at: finished.at, finished_offset: finished.offset }),
    ...(change.problem !== undefined && { problem: change.problem }),
    ...(change.continuedBy !== undefined && { continued_by: change.continuedBy }),
  });
}

export async function removeBatch(db: Db, id: Id, version: number): Promise<void> {
  await changeable(db, id, version);
  await db.deleteFrom('batch_recipients').where('batch_id', '=', id).execute();
  await db.deleteFrom('batches').where('id', '=', id).execute();
}

/** SQLite takes 32,766 values in a statement, and a recipient has 16. */
const AT_ONCE = 500;

async function lastPosition(db: Db, id: Id): Promise<number> {
  const last = db
    .selectFrom('batch_recipients')
    .select((eb) => eb.fn.max<number | null>('position').as('last'));
  return (await last.where('batch_id', '=', id).executeTakeFirstOrThrow()).last ?? 0;
}

export async function setPeople(
  db: Db,
  id: Id,
  version: number,
  people: readonly Listed[],
  { replace, faults }: { replace: boolean; faults: KeptBatch['faults'] },
): Promise<KeptBatch> {
  await changeable(db, id, version);
  if (replace) await db.deleteFrom('batch_recipients').where('batch_id', '=', id).execute();
  else await forgetChecks(db, id);
  const last = await lastPosition(db, id);
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const rows = people.slice(from, from + AT_ONCE).map((each, i) => ({
      batch_id: id,
      position: last + from + i + 1,
      message_id: newId(),
      person_id: each.personId,
      given: JSON.stringify(each.given),
      about: each.about,
      line: each.line,
      contact_point_id: null,
      state: 'unchecked' as const,
      clause: null,
      sentence: null,
      alike: 0,
      age: null,
      parts: 0,
      hash: null,
      taken_out: 0,
    }));
    await db.insertInto('batch_recipients').values(rows).execute();
  }
  return writeBatch(db, id, version, { ...AS_DRAFT, faults: JSON.stringify(faults) });
}

export async function takeOut(
  db: Db,
  id: Id,
  version: number,
  position: number,
  out: boolean,
): Promise<KeptBatch> {
  await changeable(db, id, version);
  await forgetChecks(db, id);
  await db
    .updateTable('batch_recipients')
    .set({
      taken_out: out ? 1 : 0,
      state: out ? 'left-out' : 'unchecked',
      clause: null,
      sentence: out ? 'Taken out by hand.' : null,
      hash: null,
    })
    .where('batch_id', '=', id)
    .where('position', '=', position)
    .execute();
  return writeBatch(db, id, version, AS_DRAFT);
}
