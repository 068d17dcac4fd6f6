import { z } from 'zod';
import { idSchema } from '../domain/identity';
import { messageSchema } from '../domain/messages/message';
import { replyAboutSchema, replySchema } from '../domain/replies/reply';
import { instantSchema, momentSchema } from '../domain/time/moment';
import { procedure } from './procedure';

const about = z.object({ about: replyAboutSchema });

/** A line of a conversation: theirs or ours, as it was sent. */
export const threadLineSchema = z.object({
  from: z.enum(['them', 'us']),
  channel: messageSchema.shape.channel,
  subject: z.string(),
  text: z.string(),
  when: momentSchema,
  /** The one a reply answers, or is. */
  current: z.boolean(),
});
export type ThreadLine = z.infer<typeof threadLineSchema>;

/** Somebody asked that no more is sent: nothing goes to them until a person settled it. */
export const stopAskedSchema = z.object({
  personId: idSchema,
  personName: z.string(),
  reply: replySchema.nullable(),
  asked: momentSchema,
});
export type StopAsked = z.infer<typeof stopAskedSchema>;

export const repliesListSchema = z.object({
  /** Alarms nobody has seen to, then overdue, then what is due soonest. */
  waiting: z.array(replySchema),
  /** Answered or closed, the newest first, at most 50. */
  settled: z.array(replySchema),
  stops: z.array(stopAskedSchema),
  overdue: z.int().min(0),
});
export type RepliesList = z.infer<typeof repliesListSchema>;

/** A field of the incident report, to be pasted one by one (P34). */
export const incidentFieldSchema = z.object({ name: z.string(), value: z.string() });
export type IncidentField = z.infer<typeof incidentFieldSchema>;

/** What people wrote back: its clock, its answer, and what stands out in it (P30, P31, P34). */
export const replies = {
  'replies.list': procedure(z.object({}), repliesListSchema),
  'replies.get': procedure(about, replySchema),
  /** The conversation it is part of, oldest first, at most 50. */
  'replies.thread': procedure(about, z.array(threadLineSchema)),
  /** A draft that answers it; `clarify` writes the question that asks what was meant (P30). Refused where it is not known whose it is. */
  'replies.answer': procedure(about.extend({ clarify: z.boolean() }), z.object({ draftId: idSchema })),
  /** It was answered by phone or in person. */
  'replies.answered': procedure(about, replySchema),
  /** It needs no answer. */
  'replies.close': procedure(
    about.extend({
      reason: z
        .string()
        .trim()
        .min(1, 'Say in a few words why it needs no answer, such as “thanks only”.')
        .max(200),
    }),
    replySchema,
  ),
  'replies.reopen': procedure(about, replySchema),
  /** Emergencies that nobody has seen to yet. They ring until somebody says what was done. */
  'replies.alarms': procedure(
    z.object({}),
    z.object({ replies: z.array(replySchema), steps: z.array(z.string()) }),
  ),
  'replies.alarmSeen': procedure(
    about.extend({
      did: z
        .string()
        .trim()
        .min(1, 'Say in a few words what you did, such as “called 999” or “no emergency”.')
        .max(300),
    }),
    replySchema,
  ),
  /** "STOP" was meant: their agreements of that channel are withdrawn; or it was not: messages may go again. */
  'replies.settleStop': procedure(
    z.object({
      personId: idSchema,
      meant: z.boolean(),
      note: z.string().trim().min(1, 'Say how you know, such as “called them”.').max(200),
    }),
    z.object({}),
  ),
  'replies.markOffensive': procedure(about.extend({ offensive: z.boolean() }), replySchema),
  /** The fields of the incident report, made of the reply and never to be edited here: a verbatim transcription (P34). */
  'replies.incident': procedure(
    about,
    z.object({ system: z.string(), fields: z.array(incidentFieldSchema), made: instantSchema }),
  ),
  /** Puts one field, or all of them, on the clipboard. */
  'replies.copyIncident': procedure(about.extend({ field: z.string().nullable() }), z.object({})),
};
