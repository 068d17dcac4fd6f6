import type { ExpressionBuilder } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { KeptMessage, Trail } from '../../../domain/trails/trail';
import type { Filing } from '../../../domain/trails/trail';
import { inGroups } from '../in-groups';
import type { Db, Tables } from '../tables';
import type { TrailLine } from '../trail-store';
import { filingOf, filingsOfTrails, selectFilings } from './filing-rows';
import { filedTrails, owingTrails } from './standing';
import { messagesOf, selectTrails, trailHead, trailsOf } from './trail-rows';

/** Neither set aside nor recorded for everybody it is filed for. */
const isOpen = (db: Db) => (eb: ExpressionBuilder<Tables, 'trails'>) =>
  eb.and([
    eb('trails.set_aside_at', 'is', null),
    eb.or([eb('trails.id', 'in', owingTrails(db)), eb('trails.id', 'not in', filedTrails(db))]),
  ]);

const isDone = (db: Db) => (eb: ExpressionBuilder<Tables, 'trails'>) => eb.not(isOpen(db)(eb));

/** What is to be filed or recorded, the newest first. */
function openTrails(db: Db) {
  return selectTrails(db).where(isOpen(db)).orderBy('trails.newest', 'desc').orderBy('trails.id', 'desc');
}

/** Set aside, or recorded: the newest first. */
function doneTrails(db: Db, limit: number) {
  return selectTrails(db)
    .where(isDone(db))
    .orderBy('trails.newest', 'desc')
    .orderBy('trails.id', 'desc')
    .limit(limit);
}

export async function readOpen(db: Db): Promise<Trail[]> {
  return trailsOf(db, await openTrails(db).selectAll('trails').execute());
}

export async function readDone(db: Db, limit: number): Promise<Trail[]> {
  return trailsOf(db, await doneTrails(db, limit).selectAll('trails').execute());
}

export async function countOpen(db: Db): Promise<number> {
  const { count } = await selectTrails(db)
    .where(isOpen(db))
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const LINE_COLUMNS = [
  'trails.id',
  'trails.version',
  'trails.subject',
  'trails.message_count',
  'trails.newest_from',
  'trails.newest',
  'trails.set_aside_reason',
  'trails.set_aside_by',
  'trails.set_aside_at',
  'trails.set_aside_offset',
  'trails.dissolved_at',
  'trails.by',
  'trails.machine',
  'trails.at',
  'trails.offset',
] as const;

type LineRow = Parameters<typeof trailHead>[0];

/** What lists show of trails: no message is read for it. */
async function linesOf(db: Db, rows: readonly LineRow[]): Promise<TrailLine[]> {
  const ids = rows.map(({ id }) => id);
  const filings = await filingsOfTrails(db, ids);
  const counts = await inGroups(ids, (group) =>
    db
      .selectFrom('mails')
      .select((eb) => [
        'mails.trail_id',
        eb.fn.countAll<number | string>().as('mails'),
        eb.fn.sum<number | string>('mails.attachment_count').as('attachments'),
      ])
      .where('mails.trail_id', 'in', group)
      .groupBy('mails.trail_id')
      .execute(),
  );
  const countOf = new Map(counts.map((count) => [count.trail_id, count]));
  return rows.map((row) => ({
    ...trailHead(row, filings.get(row.id) ?? []),
    messages: row.message_count,
    mails: Number(countOf.get(row.id)?.mails ?? 0),
    attachments: Number(countOf.get(row.id)?.attachments ?? 0),
    from: row.newest_from,
  }));
}

export async function openLines(db: Db): Promise<TrailLine[]> {
  return linesOf(db, await openTrails(db).select(LINE_COLUMNS).execute());
}

export async function doneLines(db: Db, limit: number): Promise<TrailLine[]> {
  return linesOf(db, await doneTrails(db, limit).select(LINE_COLUMNS).execute());
}

/** Trails that are not set aside with a mail that has, or names, one of these message ids, the newest first. */
export async function withMailIds(db: Db, messageIds: readonly string[]): Promise<Trail[]> {
  const found = await inGroups(messageIds, (group) =>
    db
      .selectFrom('mail_message_ids')
      .innerJoin('mails', 'mails.id', 'mail_message_ids.mail_id')
      .select('mails.trail_id')
      .distinct()
      .where('mail_message_ids.message_id', 'in', group)
      .where('mails.trail_id', 'is not', null)
      .execute(),
  );
  const ids = [...new Set(found.flatMap(({ trail_id: trailId }) => trailId ?? []))];
  const rows = await inGroups(ids, (group) =>
    selectTrails(db)
      .selectAll('trails')
      .where('trails.id', 'in', group)
      .where('trails.set_aside_at', 'is', null)
      .execute(),
  );
  const newestFirst = rows.toSorted((a, b) =>
    a.newest === b.newest ? (a.id < b.id ? 1 : -1) : a.newest < b.newest ? 1 : -1,
  );
  return trailsOf(db, newestFirst);
}

/** What stands in a person's record already, the newest first. */
export async function recordedOf(
  db: Db,
  personId: Id,
  limit: number,
): Promise<{ filing: Filing; messages: KeptMessage[] }[]> {
  const rows = await selectFilings(db)
    .where('filings.person_id', '=', personId)
    .where('entry.state', '=', 'recorded')
    .orderBy('entry.recorded_at', 'desc')
    .orderBy('filings.id', 'desc')
    .limit(limit)
    .execute();
  const messages = await inGroups(rows, (group) =>
    db
      .selectFrom('trails')
      .select(['id', 'messages'])
      .where(
        'id',
        'in',
        group.map(({ trail_id: trailId }) => trailId),
      )
      .execute(),
  );
  const byTrail = new Map(messages.map((row) => [row.id, messagesOf(row)]));
  return rows.map(filingOf).map((filing) => ({ filing, messages: byTrail.get(filing.trailId) ?? [] }));
}
