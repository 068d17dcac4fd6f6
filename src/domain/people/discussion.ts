import { z } from 'zod';

/** What is talked through before somebody agrees (P3, P14, P15, P19–P21, P27). */
export const discussionPointSchema = z.enum([
  'human-error',
  'opting-out',
  'keeping-details-current',
  'all-options',
  'added-to-record',
  'emergencies',
  'reply-time',
  'hours',
]);
export type DiscussionPoint = z.infer<typeof discussionPointSchema>;

/** Every point, in the order it is read out. */
export const DISCUSSION_POINTS: readonly DiscussionPoint[] = discussionPointSchema.options;
