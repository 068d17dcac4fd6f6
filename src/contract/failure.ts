import { z } from 'zod';

/** Why a call did not do what was asked. */
export const failureCodeSchema = z.enum([
  'invalid',
  'not-found',
  'changed-elsewhere',
  'stopped',
  'unavailable',
  'not-allowed',
  /** On a shared account: the same again once the PIN was given. */
  'sign-in-needed',
  'internal',
]);
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** What reaches the page: one sentence that says what happened and what to do, and the field it is about. */
export const failureSchema = z.object({
  code: failureCodeSchema,
  message: z.string(),
  field: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** Every call's answer. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };
