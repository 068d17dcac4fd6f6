import { z } from 'zod';
import { writtenDateSchema } from './dates/written-date';

/** Somebody a mail came from or went to. Either part may be empty: quoted history often gives one alone. */
export const mailAddressSchema = z.object({ name: z.string(), address: z.string() });
export type MailAddress = z.infer<typeof mailAddressSchema>;

/** A file that came with a mail: listed, never opened. */
export const listedAttachmentSchema = z.object({
  name: z.string(),
  type: z.string(),
  /** In bytes. */
  size: z.int().min(0),
});
export type ListedAttachment = z.infer<typeof listedAttachmentSchema>;

/**
 * One mail as it was read out of a file, before its history is split. `text` is safe to show: no markup, control
 * characters written out, quoted lines led by ">" once for each level.
 */
export const mailTextSchema = z.object({
  messageId: z.string().nullable(),
  /** Message ids of the mails that it answers or goes on from (In-Reply-To, References). */
  references: z.array(z.string()),
  /** Whether no person wrote it: an answer by itself, a mail that came back, a list (RFC 3834). */
  automatic: z.boolean(),
  from: mailAddressSchema.nullable(),
  to: z.array(mailAddressSchema),
  cc: z.array(mailAddressSchema),
  date: writtenDateSchema.nullable(),
  subject: z.string(),
  text: z.string(),
  /** Text that the mail kept from its reader's eyes: shown apart, and marked in `text` where it stood. */
  hidden: z.array(z.string()),
  attachments: z.array(listedAttachmentSchema),
  /** How deep it lay inside other mails as an attachment: 0 is the mail that was opened. */
  attachedDepth: z.int().min(0),
  /** One plain sentence each: what could not be read, or was left out of a mail too large to show whole. */
  notes: z.array(z.string()),
});
export type MailText = z.infer<typeof mailTextSchema>;
