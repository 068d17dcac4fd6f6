import { z } from 'zod';
import { idSchema } from '../identity';
import { channelSchema } from '../messages/channel';
import { instantSchema, momentSchema } from '../time/moment';

/**
 * What a reply is: a received message of somebody's; a text that nobody is known to have sent; a mail in the service's
 * mailbox whose trail is not filed yet.
 */
export const replyAboutSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received'), id: idSchema }),
  z.object({ kind: z.literal('arrived'), id: idSchema }),
  z.object({ kind: z.literal('mail'), id: idSchema }),
]);
export type ReplyAbout = z.infer<typeof replyAboutSchema>;

/** UTF-16 units into the text, end exclusive. */
const span = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** What stands out in a reply. It is marked, never changed (P30). */
export const replyMarksSchema = z.object({
  /** Signs of an emergency. */
  emergency: z.array(span),
  /** It asks that no more is sent: "STOP". */
  stop: z.boolean(),
  /** Words that are offensive (P34). */
  offensive: z.array(span),
  /** Text speak and abbreviations that may mean several things. */
  textSpeak: z.array(span),
});
export type ReplyMarks = z.infer<typeof replyMarksSchema>;

/** Where the clock of a reply stands (P31). `no-clock`: the service takes no replies, or it is not known whose it is for. */
export const clockSchema = z.enum(['overdue', 'due', 'no-clock', 'answered', 'closed']);
export type Clock = z.infer<typeof clockSchema>;

export const replySchema = z.object({
  about: replyAboutSchema,
  personId: idSchema.nullable(),
  personName: z.string().nullable(),
  serviceId: idSchema.nullable(),
  /** The mail it came in; null where none is kept here. */
  mailId: idSchema.nullable(),
  /** Of a mail: its trail. */
  trailId: idSchema.nullable(),
  channel: channelSchema,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  /** Verbatim, without the history that a mail quotes. */
  text: z.string(),
  received: momentSchema,
  /** The message of ours that it answers; null where none is known. */
  answersMessageId: idSchema.nullable(),
  due: instantSchema.nullable(),
  clock: clockSchema,
  answered: momentSchema.nullable(),
  /** Why it needs no answer; null otherwise. */
  closed: z.object({ reason: z.string(), when: momentSchema, by: z.string() }).nullable(),
  marks: replyMarksSchema,
  /** Who saw to the emergency, and what they did; null where nobody has, or there is none. */
  alarmSeen: z.object({ did: z.string(), when: momentSchema, by: z.string() }).nullable(),
  /** Somebody says that it is offensive, or that it is not; null: nobody looked. */
  offensive: z.boolean().nullable(),
});
export type Reply = z.infer<typeof replySchema>;
