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

/** Whether an error answer has GOV.UK Notify's own shape, so that it did not come from something on the way. */
export function isNotifyError(body: unknown): boolean {
  return errorsSchema.safeParse(body).success;
}

export const foundSchema = z.object({
  notifications: z.array(
    z.object({
      id: z.uuid(),
      reference: z.string().nullish(),
      created_at: z.string().nullish(),
      sent_at: z.string().nullish(),
    }),
  ),
});

export const templateSchema = z.object({ id: z.uuid(), type: z.string(), body: z.string() });

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
