import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import {
  keptMailSchema,
  type KeptMail,
  type MailOriginal,
  type MailSource,
} from '../../../domain/trails/kept-mail';
import { moment, momentOrNull } from '../facts';
import { keptJson } from '../kept-json';
import { NotThere, StoreDamaged } from '../store-errors';
import type { Db } from '../tables';
import type { MailsTable } from '../tables/mail-tables';

export type MailRow = Selectable<MailsTable>;

/** What of a mail stands beside it once it was read. */
export const mailHeadSchema = keptMailSchema.pick({
  from: true,
  subject: true,
  date: true,
  attachments: true,
});
const NOT_READ = { from: null, subject: '', date: null, attachments: [] };

function sourceOf({
  source_kind: kind,
  source_name: name,
  mailbox,
  remote_id: remoteId,
}: MailRow): MailSource {
  if (kind === 'pasted') return { kind };
  if (kind === 'file') return { kind, name: name ?? '' };
  if (mailbox === null || remoteId === null) throw new StoreDamaged('a mail has lost where it lay');
  return { kind, mailbox, remoteId };
}

/** The columns that say where a mail came in. */
export function sourceColumns(
  source: MailSource,
): Pick<MailsTable, 'source_kind' | 'source_name' | 'mailbox' | 'remote_id'> {
  const columns = { source_kind: source.kind, source_name: null, mailbox: null, remote_id: null };
  if (source.kind === 'file') return { ...columns, source_name: source.name };
  if (source.kind === 'pasted') return columns;
  return { ...columns, mailbox: source.mailbox, remote_id: source.remoteId };
}

function heldOf(row: MailRow): MailOriginal['held'] {
  const { held_why: why, held_note: note, held_by: by } = row;
  const when = momentOrNull(row.held_at, row.held_offset);
  if (why === null || by === null || when === null) return null;
  return { why, note: note ?? '', by, when };
}

/** A mail as the domain names its parts. @throws StoreDamaged */
export function mailOf(row: MailRow): KeptMail {
  return {
    id: row.id,
    source: sourceOf(row),
    state: row.state,
    problem: row.problem,
    trailId: row.trail_id,
    messageId: row.message_id,
    ...(row.head === null ? NOT_READ : keptJson(mailHeadSchema, row.head)),
    bytes: Number(row.bytes),
    sha256: row.sha256,
    added: moment(row.at, row.offset),
    addedBy: row.by,
    arrived: momentOrNull(row.arrived_at, row.arrived_offset),
    original: {
      state: row.original_state,
      how: row.deleted_how,
      deleted: momentOrNull(row.deleted_at, row.deleted_offset),
      deletedBy: row.deleted_by,
      held: heldOf(row),
      problem: row.original_problem,
    },
  };
}

export function readMail(db: Db, id: Id): Promise<MailRow | undefined> {
  return db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirst();
}

/** @throws NotThere */
export async function mailOrNotThere(db: Db, id: Id): Promise<MailRow> {
  const row = await readMail(db, id);
  if (row === undefined) throw new NotThere('there is no such mail');
  return row;
}

/** Writes columns of a mail. @throws NotThere */
export async function writeMail(db: Db, id: Id, columns: Partial<Omit<MailsTable, 'id'>>): Promise<KeptMail> {
  const row = await db
    .updateTable('mails')
    .set(columns)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new NotThere('there is no such mail');
  return mailOf(row);
}
