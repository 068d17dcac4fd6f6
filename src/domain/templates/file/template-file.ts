import { z } from 'zod';
import { templateDetailsSchema, type Template } from '../template';

/** The form of the file; a program that knows an older one only refuses it. */
const FORM = 'plainword-templates-1';

/** Larger files are not read. UTF-16 units. */
export const MAX_TEMPLATE_FILE = 2_000_000;
/** More templates than these are not taken at once. */
export const MAX_TEMPLATES_IN_FILE = 500;

const filedTemplateSchema = templateDetailsSchema.omit({ serviceId: true }).extend({
  /** The service by its name: its id is another one at every desk. Null: for every service. */
  service: z.string().trim().min(1).max(100).nullable(),
});
export type FiledTemplate = z.infer<typeof filedTemplateSchema>;

const templateFileSchema = z.strictObject({
  form: z.literal(FORM),
  templates: z.array(filedTemplateSchema).min(1).max(MAX_TEMPLATES_IN_FILE),
});

/** A file that was read, or why it can't be, as one sentence. */
export type ReadFile =
  | { readonly ok: true; readonly templates: readonly FiledTemplate[] }
  | { readonly ok: false; readonly sentence: string };

/** Templates as a file that another desk can read: their words, not who approved them. */
export function templateFile(
  templates: readonly Template[],
  serviceName: (id: string) => string | null,
): string {
  const filed = templates.map(({ name, owner, serviceId, purpose, channel, subject, text }) => ({
    name,
    owner,
    service: serviceId === null ? null : serviceName(serviceId),
    purpose,
    channel,
    subject,
    text,
  }));
  return `${JSON.stringify({ form: FORM, templates: filed }, null, 2)}\n`;
}

const refuse = (sentence: string): ReadFile => ({ ok: false, sentence });

/** Reads a file of templates. Throws nothing: what can't be read is told as a sentence, with the template it is in. */
export function readTemplateFile(json: string): ReadFile {
  if (json.length > MAX_TEMPLATE_FILE)
    return refuse('This file is too large to be templates: choose another one.');
  const raw = parsed(json.replace(/^\uFEFF/u, ''));
  if (raw === undefined) return refuse('This file is not JSON: choose a file that Plainword exported.');
  const read = templateFileSchema.safeParse(raw, { error: () => 'does not fit' });
  if (read.success) return { ok: true, templates: read.data.templates };
  const [issue] = read.error.issues;
  const [at, index, field] = issue?.path ?? [];
  if (at !== 'templates') {
    return refuse('This is not a file of templates: choose one that Plainword exported.');
  }
  if (typeof index !== 'number') {
    return refuse(`A file has between 1 and ${MAX_TEMPLATES_IN_FILE} templates: split it and try again.`);
  }
  const what =
    typeof field === 'string'
      ? `its ${field} ${reasonOf(issue?.message)}`
      : 'it has parts that are not known';
  return refuse(`Template ${index + 1} of the file can’t be used: ${what}. Nothing was imported.`);
}

/** A schema's own sentence within ours, or that it does not fit. */
function reasonOf(message: string | undefined): string {
  return message === undefined || message === 'does not fit'
    ? 'does not fit'
    : `does not fit (${message.replace(/\.$/u, '')})`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
