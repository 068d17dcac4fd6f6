import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Id } from '../../../domain/identity';
import { keptMessageSchema, type Filing, type KeptMessage, type Trail } from '../../../domain/trails/trail';
import { moment, momentOrNull } from '../facts';
import { inGroups } from '../in-groups';
import { keptJson } from '../kept-json';
import { ChangedElsewhere, NotThere } from '../store-errors';
import type { Db } from '../tables';
import type { TrailsTable } from '../tables/trail-tables';
import { filingsOfTrails } from './filing-rows';

export type TrailRow = Selectable<TrailsTable>;

const messagesSchema = z.array(keptMessageSchema);

/** @throws StoreDamaged */
export function messagesOf({ messages }: Pick<TrailRow, 'messages'>): KeptMessage[] {
  return keptJson(messagesSchema, messages);
}

/** What of a trail is told without reading its messages. */
export function trailHead(row: Omit<TrailRow, 'messages'>, filings: Filing[]) {
  const when = momentOrNull(row.set_aside_at, row.set_aside_offset);
  const { set_aside_reason: reason, set_aside_by: by } = row;
  return {
    id: row.id,
    version: row.version,
    subject: row.subject,
    filings,
    setAside: reason === null || by === null || when === null ? null : { reason, by, when },
    begun: moment(row.at, row.offset),
    newest: row.newest,
  };
}

async function mailsByTrail(db: Db, trailIds: readonly Id[]): Promise<Map<Id, Id[]>> {
  const rows = await inGroups(trailIds, (group) =>
    db
      .selectFrom('mails')
      .select(['id', 'trail_id'])
      .where('trail_id', 'in', group)
      .orderBy('trail_id')
      .orderBy('trail_place')
      .execute(),
  );
  const found = new Map<Id, Id[]>();
  for (const { id, trail_id: trailId } of rows) {
    if (trailId !== null) found.set(trailId, [...(found.get(trailId) ?? []), id]);
  }
  return found;
}

/** Whole trails, with their mails and filings, in the order of the rows. */
export async function trailsOf(db: Db, rows: readonly TrailRow[]): Promise<Trail[]> {
  const ids = rows.map(({ id }) => id);
  const mails = await mailsByTrail(db, ids);
  const filings = await filingsOfTrails(db, ids);
  return rows.map((row) => ({
    ...trailHead(row, filings.get(row.id) ?? []),
    mails: mails.get(row.id) ?? [],
    messages: messagesOf(row),
  }));
}

/** Trails that are here; one whose mails went over into another is here no more. */
export function selectTrails(db: Db) {
  return db.selectFrom('trails').where('trails.dissolved_at', 'is', null);
}

export async function readTrail(db: Db, id: Id): Promise<Trail | undefined> {
  const rows = await selectTrails(db).selectAll('trails').where('trails.id', '=', id).execute();
  return (await trailsOf(db, rows))[0];
}

/** @throws NotThere */
export async function trailOrNotThere(db: Db, id: Id): Promise<Trail> {
  const trail = await readTrail(db, id);
  if (trail === undefined) throw new NotThere('there is no such trail');
  return trail;
}

/** Writes columns of a trail at the version the writer read, and raises it. @throws NotThere, ChangedElsewhere */
export async function writeTrail(
  db: Db,
  id: Id,
  version: number,
  columns: Partial<Omit<TrailsTable, 'id' | 'version'>>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('trails')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('dissolved_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await trailOrNotThere(db, id);
  throw new ChangedElsewhere('this trail was changed elsewhere');
}
