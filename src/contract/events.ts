import { z } from 'zod';
import { progressSchema } from '../domain/batches/progress';
import { idSchema } from '../domain/identity';

/** What main tells pages: which stored things changed, so that what they show is read again. */
export const appEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('changed'),
    area: z.enum([
      'people',
      'services',
      'messages',
      'files',
      'templates',
      'batches',
      'record',
      'trails',
      /** What was chosen of a trail's review: the page that chose it has the answer. */
      'reviews',
      'replies',
      'settings',
    ]),
  }),
  /** How far the check of a list is; at most four a second. */
  z.object({ kind: z.literal('batch-checking'), id: idSchema, done: z.int(), total: z.int() }),
  /** How far the sending of a list is; at most four a second. */
  z.object({ kind: z.literal('batch-progress'), progress: progressSchema }),
  /** A reply has signs of an emergency, and nobody has seen to it: it rings on every screen. */
  z.object({ kind: z.literal('alarm') }),
  /** Somebody asked, by the global shortcut, for the person whose NHS number is on the clipboard. */
  z.object({
    kind: z.literal('person-asked'),
    personId: idSchema.nullable(),
    sentence: z.string().nullable(),
  }),
]);
/** What of the store may change. */
export type ChangedArea = Extract<AppEvent, { kind: 'changed' }>['area'];
export type AppEvent = z.infer<typeof appEventSchema>;
