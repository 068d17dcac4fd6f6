import type { Id } from '../../../domain/identity';
import { detailsOf, type Template, type TemplateDetails } from '../../../domain/templates/template';
import type { Access } from '../access';
import { fact, newId } from '../facts';
import type { Stamp } from '../people-store';
import { ChangedElsewhere, NotThere } from '../store-errors';
import type { Db, TemplateFactsTable, TemplatesTable } from '../tables';
import type { TemplateStore } from '../template-store';
import { readTemplate, readVersions, templateOf } from './template-rows';

/** Templates in the database. */
export function storedTemplates({ read, write, machine }: Access): TemplateStore {
  return {
    list: () =>
      read(async (db) => {
        const rows = await db.selectFrom('templates').selectAll().orderBy('name').orderBy('id').execute();
        return rows.map(templateOf);
      }),
    get: (id) => read((db) => readTemplate(db, id)),
    versions: (id) => read((db) => readVersions(db, id)),
    add: (details, stamp, starter) =>
      write(async (db) => {
        const id = newId();
        await db
          .insertInto('templates')
          .values({ id, starter: starter ?? null, retired: null, ...wordsOf(details, 1, stamp) })
          .execute();
        await keepVersion(db, machine, id, 1, details, stamp);
        return reread(db, id);
      }),
    change: (id, version, details, stamp) =>
      write(async (db) => {
        await update(db, id, version, wordsOf(details, version + 1, stamp));
        await keepVersion(db, machine, id, version + 1, details, stamp);
        return reread(db, id);
      }),
    approve: (id, version, approval, stamp) =>
      write(async (db) => {
        const approved = JSON.stringify(approval);
        await update(db, id, version, { approved });
        await keepFact(db, machine, { template_id: id, version, kind: 'approved', content: approved }, stamp);
        return reread(db, id);
      }),
    setRetired: (id, version, retired, stamp) =>
      write(async (db) => {
        await update(db, id, version, { retired: retired ? JSON.stringify(stamp) : null });
        const kind = retired ? 'retired' : 'restored';
        await keepFact(db, machine, { template_id: id, version, kind, content: null }, stamp);
        return reread(db, id);
      }),
  };
}

/** The columns of new words: whatever was approved before is not these. */
function wordsOf(details: TemplateDetails, version: number, { by, when }: Stamp) {
  return {
    version,
    name: details.name,
    details: JSON.stringify(detailsOf(details)),
    saved_by: by,
    saved_at: when.at,
    saved_offset: when.offset,
    approved: null,
  };
}

async function update(db: Db, id: Id, version: number, columns: Partial<TemplatesTable>): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('templates')
    .set(columns)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  if ((await readTemplate(db, id)) === undefined) throw new NotThere('there is no such template');
  throw new ChangedElsewhere('this template was changed elsewhere');
}

async function keepVersion(
  db: Db,
  machine: string,
  template_id: Id,
  version: number,
  details: TemplateDetails,
  stamp: Stamp,
): Promise<void> {
  await db
    .insertInto('template_versions')
    .values({ ...fact(stamp, machine), template_id, version, details: JSON.stringify(detailsOf(details)) })
    .execute();
}

async function keepFact(
  db: Db,
  machine: string,
  kept: Pick<TemplateFactsTable, 'template_id' | 'version' | 'kind' | 'content'>,
  stamp: Stamp,
): Promise<void> {
  await db
    .insertInto('template_facts')
    .values({ ...fact(stamp, machine), ...kept })
    .execute();
}

async function reread(db: Db, id: Id): Promise<Template> {
  const template = await readTemplate(db, id);
  if (template === undefined) throw new NotThere('there is no such template');
  return template;
}
