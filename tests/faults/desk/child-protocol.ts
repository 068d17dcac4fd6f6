import { z } from 'zod';
import { failureSchema } from '../../../src/contract/failure';
import { postOfficeSchema } from '../../../src/main/platform/post-office';

/** What the process is started with, as JSON in its first argument. */
export const childStartSchema = z.object({
  dataDir: z.string(),
  postOffice: postOfficeSchema,
  certificates: z.array(z.string()),
  now: z.string(),
  /** The commit after which it ends itself without a word; null for never. */
  killAfter: z.int().nullable(),
});
export type ChildStart = z.infer<typeof childStartSchema>;

/** What it may be told. */
export const toChildSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.int(), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('pass'), minutes: z.number() }),
  z.object({ kind: z.literal('set'), at: z.string() }),
  z.object({ kind: z.literal('kill-after'), commits: z.int() }),
  z.object({ kind: z.literal('close') }),
]);
export type ToChild = z.infer<typeof toChildSchema>;

/** What it answers to a call. */
export const fromChildSchema = z.object({
  id: z.int(),
  result: z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), error: failureSchema }),
  ]),
});
