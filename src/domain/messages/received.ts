import { z } from 'zod';
import { idSchema } from '../identity';
import { instantSchema, momentSchema } from '../time/moment';
import { channelSchema } from './channel';
import { MAX_SUBJECT, MAX_TEXT } from './message';

/** What arrived, as it is typed in or taken over (P23, P25). No agreement is asked for: recording is never stopped (P2). */
export const newReceivedSchema = z.object({
  personId: idSchema,
  serviceId: idSchema,
  channel: channelSchema,
  /** The number or address it came from, as the phone or the mailbox shows it. */
  from: z.string().trim().min(1, 'Write the number or address it came from.').max(254),
  /** The number or mailbox it came to. */
  to: z.string().trim().min(1, 'Write the number or mailbox it came to.').max(254),
  subject: z.string().max(MAX_SUBJECT),
  /** Verbatim: nothing is put right in it (P30). */
  text: z.string().min(1, 'Write what the message says.').max(MAX_TEXT),
  received: instantSchema,
});
export type NewReceived = z.infer<typeof newReceivedSchema>;

/** A message from a service user or a carer. It owes an entry to the record like one that was sent (P5). */
export const receivedSchema = newReceivedSchema.extend({
  id: idSchema,
  /** As they came: a mail may name no sender, say nothing or more than anybody types in. */
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  received: momentSchema,
  recordedBy: z.string(),
  /** When somebody answered by phone or by a message; null until then (P2, P31). */
  answered: momentSchema.nullable(),
});
export type Received = z.infer<typeof receivedSchema>;
