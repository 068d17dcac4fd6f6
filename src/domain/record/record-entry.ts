import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { channelSchema } from '../messages/channel';
import { purposeSchema } from '../messages/purpose';
import { momentSchema } from '../time/moment';

/** A sent message's way into the clinical record (P5): `copied` is on the clipboard, `recorded` is confirmed. */
export const recordStateSchema = z.enum(['to-record', 'copied', 'recorded']);
export type RecordState = z.infer<typeof recordStateSchema>;

/** What happened to an agreement. */
export const agreementChangeSchema = z.enum(['recorded', 'confirmed', 'withdrawn']);
export type AgreementChange = z.infer<typeof agreementChangeSchema>;

/** What an entry is made of: a message sent or received, a trail, or a change of an agreement for its place in the record (P19). */
export const entrySubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), messageId: idSchema }),
  z.object({ kind: z.literal('received'), receivedId: idSchema }),
  /** A failure that became known after the message's own entry had been copied: an addendum (P25). */
  z.object({ kind: z.literal('not-delivered'), messageId: idSchema }),
  /** What became of its files by secure transfer after the message's own entry had been copied: an addendum (P7). */
  z.object({ kind: z.literal('transfer'), messageId: idSchema }),
  /** Mails of a trail, reviewed for this person's record (P24, P26). */
  z.object({ kind: z.literal('trail'), filingId: idSchema }),
  z.object({ kind: z.literal('agreement'), agreementId: idSchema, change: agreementChangeSchema }),
]);
export type EntrySubject = z.infer<typeof entrySubjectSchema>;

/** One entry that is owed to, or stands in, a person's clinical record. */
export const recordEntrySchema = z.object({
  id: idSchema,
  version: versionSchema,
  about: entrySubjectSchema,
  personId: idSchema,
  personName: z.string(),
  channel: channelSchema,
  /** Of a message that was sent. */
  purpose: purposeSchema.nullable(),
  state: recordStateSchema,
  /** When it was sent or received, or the agreement changed. */
  happened: momentSchema,
  copied: momentSchema.nullable(),
  recorded: momentSchema.nullable(),
  recordedBy: z.string().nullable(),
});
export type RecordEntry = z.infer<typeof recordEntrySchema>;
