import { z } from 'zod';
import { findingSchema } from '../domain/checks/finding';
import { idSchema, versionSchema } from '../domain/identity';
import { plannedTemplateSchema } from '../domain/templates/file/import-plan';
import { MAX_TEMPLATE_FILE, MAX_TEMPLATES_IN_FILE } from '../domain/templates/file/template-file';
import { pinSchema } from '../domain/staff/staff';
import { templateDetailsSchema, templateSchema, templateVersionSchema } from '../domain/templates/template';
import { procedure } from './procedure';

const oneTemplate = z.object({ id: idSchema, version: versionSchema });

/** Who approves: whoever is at the desk, a colleague with their own PIN, or somebody who did so elsewhere and is named. */
export const approverSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('here') }),
  z.object({ kind: z.literal('colleague'), staffId: idSchema, pin: pinSchema }),
  z.object({
    kind: z.literal('named'),
    name: z.string().trim().min(1, 'Write the name of who approved it.').max(100),
    role: z.string().trim().min(1, 'Write what they are at the service or the Trust.').max(100),
    date: z.iso.date('Write the date of the approval as day, month and year.'),
  }),
]);
export type Approver = z.input<typeof approverSchema>;

/** A file as it came, and what was seen of it: what would be done now must be what was seen. */
const fileToImport = z.object({
  json: z.string().max(MAX_TEMPLATE_FILE, 'This file is too large to be templates: choose another one.'),
});

/** Who can give their word by a PIN of their own at this desk: not whoever is at it now. */
const colleagueSchema = z.object({ id: idSchema, name: z.string(), role: z.string() });
export type Colleague = z.infer<typeof colleagueSchema>;

const importPlanSchema = z.object({ planned: z.array(plannedTemplateSchema) });
export type ImportPlan = z.infer<typeof importPlanSchema>;

export const templates = {
  /** All of them, by name; the retired ones too. */
  'templates.list': procedure(z.object({}), z.array(templateSchema)),
  'templates.get': procedure(z.object({ id: idSchema }), templateSchema),
  /** Newest first. */
  'templates.versions': procedure(z.object({ id: idSchema }), z.array(templateVersionSchema)),
  /** A new template, or new words for one: these wait for approval. */
  'templates.add': procedure(templateDetailsSchema, templateSchema),
  'templates.save': procedure(oneTemplate.extend({ details: templateDetailsSchema }), templateSchema),
  /** What main's own checks say of a template, in its own places. */
  'templates.check': procedure(templateDetailsSchema, z.array(findingSchema)),
  /** Those who can approve here with their own PIN. */
  'templates.colleagues': procedure(z.object({}), z.array(colleagueSchema)),
  /** Approves these very versions: all of them, or none. */
  'templates.approve': procedure(
    z.object({ templates: z.array(oneTemplate).min(1).max(MAX_TEMPLATES_IN_FILE), by: approverSchema }),
    z.array(templateSchema),
  ),
  'templates.setRetired': procedure(oneTemplate.extend({ retired: z.boolean() }), templateSchema),
  /** Writes the templates that are in use, or those named, into the folder for downloads. */
  'templates.exportJson': procedure(
    z.object({ ids: z.array(idSchema).max(MAX_TEMPLATES_IN_FILE).nullable() }),
    z.object({ fileName: z.string(), count: z.int() }),
  ),
  /** What an import would change; nothing is changed yet. */
  'templates.previewImport': procedure(fileToImport, importPlanSchema),
  /** Does what was seen, all of it or nothing; what comes in waits for approval. */
  'templates.importJson': procedure(
    fileToImport.extend({ seen: z.array(plannedTemplateSchema.pick({ does: true, version: true })) }),
    z.object({ added: z.int(), changed: z.int() }),
  ),
};
