import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../../domain/time/moment';

/** 201: the text was taken. */
export const takenSchema = z.object({
  id: z.uuid(),
  reference: z.string().nullish(),
  content: z.object({ from_number: z.string().trim().max(40).nullish() }).nullish(),
});

/** 400, 403, 429 and 5xx. The messages are for reading only: GOV.UK Notify says that their wording may change. */
const errorsSchema = z.object({
  errors: z.array(z.object({ error: z.string().catch(''), message: z.string().catch('') })),
});

/** The words of an error answer, for matching; empty when it has another shape. */
export function errorWords(body: unknown): string {
  const read = errorsSchema.safeParse(body);
  return read.success ? read.data.errors.map(({ error, message }) => `${error}: ${message}`).join('\n') : '';
}

/** The kinds of error in an answer: these do not change, GOV.UK Notify says, where the messages may. */
export function errorKinds(body: unknown): string[] {
  const read = errorsSchema.safeParse(body);
  return read.success ? read.data.errors.map(({ error }) => error) : [];
}

/** Whether an error answer has GOV.UK Notify's own shape, so that it did not come from something on the way. */
export function isNotifyError(body: unknown): boolean {
  return errorsSchema.safeParse(body).success;
}

/** A text that GOV.UK Notify has. */
export const notificationSchema = z.object({
  id: z.uuid(),
  reference: z.string().nullish(),
  status: z.string().catch(''),
  created_at: z.string().nullish(),
  sent_at: z.string().nullish(),
  completed_at: z.string().nullish(),
});

export const foundSchema = z.object({ notifications: z.array(notificationSchema) });

export const templateSchema = z.object({
  id: z.uuid(),
  name: z.string().catch(''),
  type: z.string(),
  version: z.int().min(1).catch(1),
  body: z.string(),
});
export type NotifyTemplate = z.infer<typeof templateSchema>;

export const templatesSchema = z.object({ templates: z.array(templateSchema) });

export const previewSchema = z.object({ id: z.uuid(), version: z.int(), body: z.string() });

/** A page of texts that people sent. */
export const receivedSchema = z.object({
  received_text_messages: z.array(
    z.object({
      id: z.uuid(),
      user_number: z.string(),
      notify_number: z.string(),
      created_at: z.string(),
      content: z.string(),
    }),
  ),
});

/** The fields of a template, as GOV.UK Notify compares them: without case, spaces, hyphens and underscores. */
export function templateFields(body: string): string[] {
  const names = [...body.matchAll(/\(\(([^()]+?)(?:\?\?[^()]*)?\)\)/gu)].map((match) => match[1] ?? '');
  return [...new Set(names.map((name) => name.toLowerCase().replace(/[\s_-]/gu, '')))];
}

/** Their times have microseconds and sometimes no zone, which is then UTC. */
export function notifyInstant(text: string | null | undefined): InstantText | null {
  if (text === null || text === undefined) return null;
  for (const candidate of [text, `${text}Z`]) {
    try {
      return instantText(Temporal.Instant.from(candidate));
    } catch {
      continue;
    }
  }
  return null;
}
