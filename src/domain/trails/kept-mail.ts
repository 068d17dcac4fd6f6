import { z } from 'zod';
import { idSchema } from '../identity';
import { momentSchema } from '../time/moment';
import { writtenDateSchema } from './dates/written-date';
import { listedAttachmentSchema, mailAddressSchema } from './mail-text';

/** Where a mail came in. `mailbox`: the service's own, with the mail server's name for it; only such a mail can be deleted from here. */
export const mailSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), name: z.string() }),
  z.object({ kind: z.literal('pasted') }),
  z.object({ kind: z.literal('mailbox'), mailbox: z.string(), remoteId: z.string() }),
]);
export type MailSource = z.infer<typeof mailSourceSchema>;

/**
 * Where the original of a mail stands, on its way out of the mailbox (P16, P26). `lies`: nobody asked for its deletion.
 * `asked`: written before the mailbox is touched; whether it is gone is looked up. `deleted`: seen to be gone, or ticked by hand.
 */
export const originalStateSchema = z.enum(['lies', 'asked', 'deleted']);
export type OriginalState = z.infer<typeof originalStateSchema>;

/** How an original went. */
export const deletedHowSchema = z.enum(['deleted-items', 'expunged', 'by-hand', 'was-gone']);
export type DeletedHow = z.infer<typeof deletedHowSchema>;

/** Why an original is not to be deleted yet, although it is recorded. */
export const heldForSchema = z.enum(['incident', 'access-request', 'complaint', 'other']);
export type HeldFor = z.infer<typeof heldForSchema>;

export const mailOriginalSchema = z.object({
  state: originalStateSchema,
  how: deletedHowSchema.nullable(),
  /** When it was deleted: as seen in the mailbox, or as the person says who did it by hand. */
  deleted: momentSchema.nullable(),
  deletedBy: z.string().nullable(),
  held: z.object({ why: heldForSchema, note: z.string(), by: z.string(), when: momentSchema }).nullable(),
  /** Why a deletion that was asked for is not done, in one sentence with what to do next. */
  problem: z.string().nullable(),
});
export type MailOriginal = z.infer<typeof mailOriginalSchema>;

/** One mail as it came in, kept whole before anything else is done with it. Mails attached to it belong to it. */
export const keptMailSchema = z.object({
  id: idSchema,
  source: mailSourceSchema,
  /** `kept`: not read yet. `unreadable`: `problem` says why. */
  state: z.enum(['kept', 'read', 'unreadable']),
  problem: z.string().nullable(),
  /** The trail it is part of, as soon as it was read. */
  trailId: idSchema.nullable(),
  messageId: z.string().nullable(),
  from: mailAddressSchema.nullable(),
  subject: z.string(),
  date: writtenDateSchema.nullable(),
  /** Of the mail and the mails attached to it, in the order in which `attachment` numbers count. */
  attachments: z.array(listedAttachmentSchema),
  /** Of the mail as it came in. */
  bytes: z.int().min(0),
  sha256: z.string().length(64),
  added: momentSchema,
  addedBy: z.string(),
  /** When it arrived in the mailbox; null of a file. */
  arrived: momentSchema.nullable(),
  original: mailOriginalSchema,
});
export type KeptMail = z.infer<typeof keptMailSchema>;
