import { z } from 'zod';
import { idSchema } from '../domain/identity';

/** What main tells pages: which stored things changed, so that what they show is read again. */
export const appEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('changed'),
    area: z.enum(['people', 'services', 'messages', 'record', 'settings']),
  }),
  /** Somebody asked, by the global shortcut, for the person whose NHS number is on the clipboard. */
  z.object({
    kind: z.literal('person-asked'),
    personId: idSchema.nullable(),
    sentence: z.string().nullable(),
  }),
]);
export type AppEvent = z.infer<typeof appEventSchema>;
