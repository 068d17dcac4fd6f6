import { z } from 'zod';
import { idSchema } from '../../identity';
import type { Service } from '../../services/service';
import { detailsOf, templateDetailsSchema, type Template } from '../template';
import type { FiledTemplate } from './template-file';

/** What an import would do with one template of a file. */
export const plannedTemplateSchema = z.object({
  /** `add`: a new one; `change`: a new version of one that is here; `same`: it says the same; `refuse`: it can't come in. */
  does: z.enum(['add', 'change', 'same', 'refuse']),
  details: templateDetailsSchema,
  /** The one that is here; null for a new one. */
  id: idSchema.nullable(),
  /** The version it had when it was looked at; 0 for a new one. */
  version: z.int().min(0),
  /** Why it can't come in, as one sentence. */
  sentence: z.string().nullable(),
});
export type PlannedTemplate = z.infer<typeof plannedTemplateSchema>;

/** Two templates that nobody could tell apart have the same key: name, channel and service. */
function keyOf({ name, channel }: Pick<Template, 'name' | 'channel'>, serviceId: string | null): string {
  return `${name.trim().toLowerCase()}\n${channel}\n${serviceId ?? ''}`;
}

/** What an import would change, template by template, in the order of the file; nothing is changed by it. */
export function importPlan(
  filed: readonly FiledTemplate[],
  here: readonly Template[],
  services: readonly Pick<Service, 'id' | 'name'>[],
): PlannedTemplate[] {
  const known = new Map(here.map((template) => [keyOf(template, template.serviceId), template]));
  const seen = new Set<string>();
  return filed.map(({ service, ...words }) => {
    const named = services.find(({ name }) => name.trim().toLowerCase() === service?.toLowerCase());
    const details = { ...words, serviceId: named?.id ?? null };
    const refused = (sentence: string): PlannedTemplate => ({
      does: 'refuse',
      details,
      id: null,
      version: 0,
      sentence,
    });
    if (service !== null && named === undefined) {
      return refused(`There is no service “${service}” here: set it up first, or change the file.`);
    }
    const key = keyOf(details, details.serviceId);
    if (seen.has(key))
      return refused('The file has another one of this name for the same channel and service.');
    seen.add(key);
    const before = known.get(key);
    if (before === undefined) return { does: 'add', details, id: null, version: 0, sentence: null };
    const same = saysTheSame(details, before);
    return {
      does: same ? 'same' : 'change',
      details,
      id: before.id,
      version: before.version,
      sentence: null,
    };
  });
}

/** Whether two templates have the same words for the same use. */
export function saysTheSame(a: PlannedTemplate['details'], b: PlannedTemplate['details']): boolean {
  return JSON.stringify(detailsOf(a)) === JSON.stringify(detailsOf(b));
}
