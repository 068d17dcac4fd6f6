import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { channelSchema } from '../messages/channel';
import { purposeSchema } from '../messages/purpose';
import { momentSchema } from '../time/moment';

/** A sent message's way into the clinical record (P5): `copied` is on the clipboard, `recorded` is confirmed. */
export const recordStateSchema = z.enum(['to-record', 'copied', 'recorded']);
export type RecordState = z.infer<typeof recordStateSchema>;

/** One entry that is owed to, or stands in, a person's clinical record. */
export const recordEntrySchema = z.object({
  id: idSchema,
  version: versionSchema,
  messageId: idSchema,
  personId: idSchema,
  personName: z.string(),
  channel: channelSchema,
  purpose: purposeSchema,
  state: recordStateSchema,
  sent: momentSchema,
  copied: momentSchema.nullable(),
  recorded: momentSchema.nullable(),
  recordedBy: z.string().nullable(),
});
export type RecordEntry = z.infer<typeof recordEntrySchema>;
