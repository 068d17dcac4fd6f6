import { z } from 'zod';
import { policyPackSchema } from '../domain/policy/pack';
import { instantSchema } from '../domain/time/moment';
import { procedure } from './procedure';

/** What every screen shows about where it runs. */
export const deskSchema = z.object({
  version: z.string(),
  /** Invented people: marked on every screen. */
  demo: z.boolean(),
  /** A sentence that must stay in sight, such as "not for real data" in the browser shell; null in the packaged app. */
  notice: z.string().nullable(),
  /** Whether a global shortcut finds the person whose NHS number is on the clipboard. */
  globalShortcut: z.string().nullable(),
  now: instantSchema,
  pack: policyPackSchema,
});
export type Desk = z.infer<typeof deskSchema>;

export const desk = {
  'desk.get': procedure(z.object({}), deskSchema),
  /** The numbers in the navigation. */
  'desk.counts': procedure(
    z.object({}),
    z.object({
      toRecord: z.int(),
      /** When the oldest message that is owed to the record was sent. */
      oldestToRecord: instantSchema.nullable(),
      outbox: z.int(),
      /** Missed, failed, unsure and undelivered messages, and texts that nobody is known to have sent: somebody must look. */
      needAttention: z.int(),
      drafts: z.int(),
      /** Trails that are not recorded for everybody they are filed for, or not filed at all. */
      trails: z.int(),
      /** Replies that nobody has answered or closed, and how many of them are overdue or an emergency nobody has seen to. */
      replies: z.int(),
      repliesDue: z.int(),
    }),
  ),
};
