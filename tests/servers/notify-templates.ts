import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { filledTemplate, type NotifyTemplate } from './notify-rules';
import { notifyTime } from './notify-sent';
import type { NotifyError } from './notify-token';

/** A template as it is written there. */
export interface WrittenTemplate {
  readonly name: string;
  readonly body: string;
  readonly type?: NotifyTemplate['type'];
}

/** The templates of the service, each with all its versions. */
export interface NotifyTemplates {
  /** @returns its id */
  add(template: WrittenTemplate): string;
  /** A new version of it. */
  edit(id: string, body: string): void;
  get(id: string, version?: number): NotifyTemplate | undefined;
  all(): NotifyTemplate[];
}

export function notifyTemplates(): NotifyTemplates {
  const versions = new Map<string, NotifyTemplate[]>();
  const newest = (id: string) => versions.get(id)?.at(-1);
  return {
    add({ name, body, type = 'sms' }) {
      const id = randomUUID();
      versions.set(id, [{ id, name, type, body, version: 1 }]);
      return id;
    },
    edit(id, body) {
      const before = newest(id);
      if (before === undefined) throw new Error('there is no such template');
      versions.get(id)?.push({ ...before, body, version: before.version + 1 });
    },
    get: (id, version) =>
      version === undefined ? newest(id) : versions.get(id)?.find((each) => each.version === version),
    all: () => [...versions.keys()].flatMap((id) => newest(id) ?? []),
  };
}

/** A template as the real one tells it. */
export function describeTemplate({ id, name, type, body, version }: NotifyTemplate) {
  return {
    id,
    name,
    type,
    body,
    version,
    subject: type === 'sms' ? null : name,
    created_at: notifyTime(0),
    updated_at: version > 1 ? notifyTime(version) : null,
    created_by: 'it@example.org',
    personalisation: Object.fromEntries(
      [...body.matchAll(/\(\(([^()?]+)/gu)].map((match) => [match[1] ?? '', { required: true }]),
    ),
    letter_contact_block: null,
  };
}

const previewSchema = z.strictObject({
  personalisation: z.record(z.string(), z.unknown(), 'personalisation is not of type object').optional(),
});

/** What a template reads like with these values, or what is wrong with the question. */
export function previewOf(
  template: NotifyTemplate,
  body: unknown,
): { readonly preview: unknown } | { readonly faults: NotifyError[] } {
  const request = previewSchema.safeParse(body ?? {});
  if (!request.success)
    return {
      faults: request.error.issues.map(({ message }) => ({ status: 400, error: 'ValidationError', message })),
    };
  const filled = filledTemplate(template, request.data.personalisation ?? {});
  if ('faults' in filled) return filled;
  const { id, type, version } = template;
  return { preview: { id, type, version, body: filled.text, subject: null, html: null, postage: null } };
}
