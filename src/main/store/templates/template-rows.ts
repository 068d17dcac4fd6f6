import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Id } from '../../../domain/identity';
import { channelSchema } from '../../../domain/messages/channel';
import { purposeSchema } from '../../../domain/messages/purpose';
import {
  templateApprovalSchema,
  templateSchema,
  type Template,
  type TemplateDetails,
  type TemplateVersion,
} from '../../../domain/templates/template';
import { moment } from '../facts';
import type { Db, TemplatesTable } from '../tables';

/** What was accepted once is read as it was written: rules that came later do not make a template unreadable. */
const keptDetails = z.object({
  name: z.string(),
  owner: z.string(),
  serviceId: z.string().nullable(),
  purpose: purposeSchema,
  channel: channelSchema,
  subject: z.string(),
  text: z.string(),
}) satisfies z.ZodType<TemplateDetails>;

const retiredSchema = templateSchema.shape.retired.unwrap();

/** A template from its row. */
export function templateOf(row: Selectable<TemplatesTable>): Template {
  const { id, version, details, saved_by, saved_at, saved_offset, approved, retired, starter } = row;
  return {
    ...keptDetails.parse(JSON.parse(details)),
    id,
    version,
    saved: { by: saved_by, when: moment(saved_at, saved_offset) },
    approved: approved === null ? null : templateApprovalSchema.parse(JSON.parse(approved)),
    retired: retired === null ? null : retiredSchema.parse(JSON.parse(retired)),
    starter,
  };
}

/** A template as it stands. */
export async function readTemplate(db: Db, id: Id): Promise<Template | undefined> {
  const row = await db.selectFrom('templates').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : templateOf(row);
}

/** Every version, newest first, each with its approval. */
export async function readVersions(db: Db, id: Id): Promise<TemplateVersion[]> {
  const rows = await db
    .selectFrom('template_versions')
    .selectAll()
    .where('template_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  const approvals = await db
    .selectFrom('template_facts')
    .select(['version', 'content'])
    .where('template_id', '=', id)
    .where('kind', '=', 'approved')
    .orderBy('id')
    .execute();
  return rows.map(({ version, details, by, at, offset }) => {
    const approval = approvals.findLast((each) => each.version === version)?.content ?? null;
    return {
      ...keptDetails.parse(JSON.parse(details)),
      version,
      saved: { by, when: moment(at, offset) },
      approved: approval === null ? null : templateApprovalSchema.parse(JSON.parse(approval)),
    };
  });
}
