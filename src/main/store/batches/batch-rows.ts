import type { Selectable } from 'kysely';
import { z } from 'zod';
import { contentHashSchema, stepSchema, type Batch, type Step } from '../../../domain/batches/batch';
import { standingOf } from '../../../domain/batches/recipient';
import { summarySchema } from '../../../domain/batches/summary';
import type { Id } from '../../../domain/identity';
import type { MessageStatus } from '../../../domain/messages/message';
import { fullName } from '../../../domain/people/person';
import { mergeValuesSchema } from '../../../domain/templates/merge-field';
import { templateUseSchema } from '../../../domain/templates/template-use';
import type { KeptBatch, KeptRecipient, NamedRecipient } from '../batch-store';
import { moment, momentOrNull } from '../facts';
import { ChangedElsewhere, NotThere } from '../store-errors';
import type { BatchesTable, BatchRecipientsTable, Db } from '../tables';

export type BatchRow = Selectable<BatchesTable>;
export type RecipientRow = Selectable<BatchRecipientsTable>;

const keptTemplate = templateUseSchema.omit({ values: true });
const keptApproval = stepSchema.extend({ hash: contentHashSchema });
const keptSigner = z.object({ name: z.string(), role: z.string() });
const keptFaults = z.object({
  count: z.int(),
  first: z.array(z.object({ line: z.int(), sentence: z.string() })),
});

/** What stands in a column as JSON, or nothing. */
function read<T extends z.ZodType>(text: string | null, schema: T): z.output<T> | null {
  return text === null ? null : schema.parse(JSON.parse(text));
}

function startedOf({ started_by: by, started_at: at, started_offset: offset }: BatchRow): Step | null {
  const when = momentOrNull(at, offset);
  return by === null || when === null ? null : { by, when };
}

function shownBatch(row: BatchRow): Batch {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    serviceId: row.service_id,
    channel: row.channel,
    carrier: row.carrier,
    purpose: row.purpose,
    subject: row.subject,
    text: row.text,
    template: read(row.template, keptTemplate),
    state: row.state,
    made: { by: row.made_by, when: moment(row.made_at, row.made_offset) },
    hash: row.hash,
    approved: read(row.approved, keptApproval),
    started: startedOf(row),
    finished: momentOrNull(row.finished_at, row.finished_offset),
    problem: row.problem,
    continuedBy: row.continued_by,
  };
}

/** A list as the domain names its parts. */
export function batchOf(row: BatchRow): KeptBatch {
  return {
    batch: shownBatch(row),
    preparedBy: row.prepared_by,
    signedBy: read(row.signed_by, keptSigner),
    summary: read(row.summary, summarySchema),
    faults: keptFaults.parse(JSON.parse(row.faults)),
  };
}

/** A recipient as the list keeps them. */
export function recipientOf(row: RecipientRow): KeptRecipient {
  return {
    position: row.position,
    messageId: row.message_id,
    personId: row.person_id,
    given: mergeValuesSchema.parse(JSON.parse(row.given)),
    about: row.about,
    line: row.line,
    contactPointId: row.contact_point_id,
    state: row.state,
    clause: row.clause,
    sentence: row.sentence,
    alike: row.alike === 1,
    age: row.age,
    parts: row.parts,
    hash: row.hash,
    takenOut: row.taken_out === 1,
  };
}

/** A recipient with their name, and where their message stands. */
export type NamedRow = RecipientRow & {
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly status: MessageStatus | null;
  readonly problem: string | null;
};

export function namedOf(row: NamedRow): NamedRecipient {
  const { hash: _hash, takenOut: _takenOut, ...kept } = recipientOf(row);
  const { given_name: givenName, family_name: familyName } = row;
  return {
    recipient: { ...kept, state: standingOf(kept.state, row.status, row.problem) },
    personName: givenName === null || familyName === null ? '' : fullName({ givenName, familyName }),
    problem: row.problem,
    inHand: kept.state === 'queued' && (row.status === 'draft' || row.status === 'missed'),
  };
}

export function readBatch(db: Db, id: Id): Promise<BatchRow | undefined> {
  return db.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The list at the version that was read. @throws NotThere, ChangedElsewhere */
export async function batchAt(db: Db, id: Id, version: number): Promise<BatchRow> {
  const row = await readBatch(db, id);
  if (row === undefined) throw new NotThere('there is no such list');
  if (row.version !== version) throw new ChangedElsewhere('this list was changed elsewhere');
  return row;
}

/** Writes columns of a list and raises its version. @throws ChangedElsewhere */
export async function writeBatch(
  db: Db,
  id: Id,
  version: number,
  columns: Partial<Omit<BatchRow, 'id' | 'version'>>,
): Promise<KeptBatch> {
  const row = await db
    .updateTable('batches')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new ChangedElsewhere('this list was changed elsewhere');
  return batchOf(row);
}
