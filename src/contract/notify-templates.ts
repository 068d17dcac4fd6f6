import { z } from 'zod';
import { idSchema, versionSchema } from '../domain/identity';
import { mergeFieldSchema } from '../domain/templates/merge-field';
import { procedure } from './procedure';

/** That a template of Plainword's says the same as one at GOV.UK Notify, each at the version that was compared. */
export const notifyLinkSchema = z.object({
  templateId: idSchema,
  version: versionSchema,
  notifyId: z.uuid(),
  notifyVersion: versionSchema,
});
export type NotifyLink = z.infer<typeof notifyLinkSchema>;

/** Kept in the settings under "notify-templates". */
export const notifyLinksSchema = z.object({ links: z.array(notifyLinkSchema).max(500) });

/** A template for texts as GOV.UK Notify has it. */
export const notifyTemplateSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  version: versionSchema,
  body: z.string(),
  /** Its fields; `field` null: Plainword has nothing to fill it with. */
  fields: z.array(z.object({ name: z.string(), field: mergeFieldSchema.nullable() })),
});
export type NotifyTemplateShown = z.infer<typeof notifyTemplateSchema>;

/** One of Plainword's templates for texts, and what it is linked to. */
export const linkableSchema = z.object({
  id: idSchema,
  version: versionSchema,
  name: z.string(),
  link: notifyLinkSchema.nullable(),
  /**
   * `linked`: it goes by GOV.UK Notify's own; `changed-here`, `changed-there`: one of the two was changed since, so it
   * is to be linked again; `gone`: GOV.UK Notify has it no more.
   */
  state: z.enum(['not-linked', 'linked', 'changed-here', 'changed-there', 'gone']),
});
export type Linkable = z.infer<typeof linkableSchema>;

export const notifyTemplatesSchema = z.object({
  theirs: z.array(notifyTemplateSchema),
  ours: z.array(linkableSchema),
});
export type NotifyTemplates = z.infer<typeof notifyTemplatesSchema>;

/** Templates that GOV.UK Notify keeps, beside Plainword's own. */
export const notifyTemplates = {
  /** Asks GOV.UK Notify. Refused in words where it cannot be asked. */
  'notify.templates': procedure(z.object({}), notifyTemplatesSchema),
  /** Compares the two by GOV.UK Notify's own preview, and links them where they say the same. */
  'notify.link': procedure(
    z.object({ templateId: idSchema, notifyId: z.uuid('Choose a template of GOV.UK Notify.') }),
    notifyTemplatesSchema,
  ),
  'notify.unlink': procedure(z.object({ templateId: idSchema }), notifyTemplatesSchema),
};
