import { z } from 'zod';
import { emailSchema } from '../domain/people/email';
import { momentSchema } from '../domain/time/moment';
import { procedure } from './procedure';
import { connectionReportSchema, mailHostSchema } from './settings';

/** How this desk reaches the service's shared mailbox. */
export const mailboxSettingsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('imap'),
    address: emailSchema,
    host: mailHostSchema,
    port: z.int().min(1).max(65_535),
    /** `tls` on 993, `starttls` on 143; there is no way without. */
    security: z.enum(['tls', 'starttls']),
    user: z.string().trim().min(1, 'Write the name the mailbox is opened by.').max(254),
    /** `microsoft`: by the account that is signed in at Microsoft (XOAUTH2). */
    signIn: z.enum(['password', 'microsoft']),
    folder: z.string().trim().min(1).max(200).default('INBOX'),
  }),
  z.object({ kind: z.literal('graph'), address: emailSchema }),
]);
export type MailboxSettings = z.infer<typeof mailboxSettingsSchema>;

export const mailboxStateSchema = z.object({
  settings: mailboxSettingsSchema.nullable(),
  hasPassword: z.boolean(),
  /** Only mails that arrived after this day are taken over. */
  since: z.iso.date().nullable(),
  asked: momentSchema.nullable(),
  /** Why it could not be asked just now, in one sentence. */
  problem: z.string().nullable(),
  /** Mails that lie there and are not taken over yet; null where it is not known. */
  toCome: z.int().min(0).nullable(),
});
export type MailboxState = z.infer<typeof mailboxStateSchema>;

/** The service's shared mailbox: read as it lies, changed by nothing but a deletion that was asked for (P13, P16). */
export const mailbox = {
  'mailbox.get': procedure(z.object({}), mailboxStateSchema),
  /** `password` null keeps the one there is. */
  'mailbox.save': procedure(
    z.object({
      settings: mailboxSettingsSchema,
      since: z.iso.date(),
      password: z.string().max(500).nullable(),
    }),
    mailboxStateSchema,
  ),
  /** Leaves off; what was taken over stays. */
  'mailbox.remove': procedure(z.object({}), mailboxStateSchema),
  'mailbox.test': procedure(z.object({}), connectionReportSchema),
  /** Looks now. */
  'mailbox.look': procedure(z.object({}), mailboxStateSchema),
};
