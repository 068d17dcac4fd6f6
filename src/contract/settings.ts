import { z } from 'zod';
import { ruleNameSchema } from '../domain/checks/tuning';
import { idSchema } from '../domain/identity';
import { carrierSchema } from '../domain/messages/channel';
import { acknowledgementSchema, pinSchema, staffDetailsSchema } from '../domain/staff/staff';
import { procedure } from './procedure';

/** Who is at this desk, by the account of the computer; on a shared account, by the PIN they gave last. */
export const staffSchema = staffDetailsSchema.extend({
  id: idSchema,
  hasPin: z.boolean(),
  /** The newest first. */
  acknowledged: z.array(acknowledgementSchema),
});
export type Staff = z.infer<typeof staffSchema>;

/** The name of a mail server. */
export const mailHostSchema = z.string().trim().min(1, 'Write the name of the mail server.').max(253).regex(/^[\w.-]+$/u, 'A server name has letters, digits, dots and hyphens only.'); // prettier-ignore

export const smtpSettingsSchema = z.object({
  host: mailHostSchema,
  port: z.int().min(1).max(65_535),
  /** `starttls` on 587, `tls` on 465; there is no way without. */
  security: z.enum(['starttls', 'tls']),
  user: z.string().trim().max(254),
  /** `microsoft`: by the account that is signed in at Microsoft (XOAUTH2), without a password of its own. */
  signIn: z.enum(['password', 'microsoft']).default('password'),
  /** Emails a minute at most: servers slow down or lock who sends faster. */
  perMinute: z.int().min(1).max(600).default(30),
});
export type SmtpSettings = z.infer<typeof smtpSettingsSchema>;

const TEMPLATE_ID = 'Write the template’s ID, as GOV.UK Notify shows it.';

export const notifySettingsSchema = z.object({
  /** Where GOV.UK Notify is; only https, or http on this machine for trying out. */
  baseUrl: z.url({ protocol: /^https?$/u, error: 'Write the address of GOV.UK Notify.' }),
  /** The pass-through template: one field, ((message)). Empty where only GOV.UK Notify's own templates are used. */
  templateId: z.literal('').or(z.uuid(TEMPLATE_ID)),
  /** Whether any checked text may go, through one template that passes it on, or only templates kept there. */
  sendBy: z.enum(['pass-through', 'own-templates']).default('pass-through'),
  /**
   * Whether this desk takes over the texts that people send to the service. Not unless it is told to: each desk that
   * did would make an entry of every text.
   */
  receives: z.boolean().default(false),
  /** The number texts come from, for the record (P25); GOV.UK Notify shows it under "text message senders". */
  senderNumber: z.string().trim().min(1, 'Write the number or name texts come from.').max(40),
  /** How much of the 3,000 requests a minute that GOV.UK Notify gives the whole Trust this desk may use, in percent. */
  share: z
    .int('Write the share as a whole number from 1 to 100.')
    .min(1, 'Write the share as a whole number from 1 to 100.')
    .max(100, 'Write the share as a whole number from 1 to 100.')
    .default(50),
});
export type NotifySettings = z.infer<typeof notifySettingsSchema>;

export const trustPhoneSettingsSchema = z.object({
  number: z.string().trim().min(1, 'Write the number of the Trust phone.').max(40),
});
export type TrustPhoneSettings = z.infer<typeof trustPhoneSettingsSchema>;

/** Programs that the sender sends by, outside Plainword (P8). */
export const handOffSettingsSchema = z.object({ annexe: z.boolean(), airmid: z.boolean() });
export type HandOffSettings = z.infer<typeof handOffSettingsSchema>;

/** How this desk may be written at. */
export const writingSettingsSchema = z.object({
  /** Whether dictation and on-screen keyboards may write without being asked about each word (P35, P41). */
  assisted: z.boolean(),
});
export type WritingSettings = z.infer<typeof writingSettingsSchema>;

/** Checks that this desk switched off, by rule; those the policy does not allow stay on all the same. */
export const checkSettingsSchema = z.object({ turnedOff: z.array(ruleNameSchema).max(100) });
export type CheckSettings = z.infer<typeof checkSettingsSchema>;

/** Settings as the page sees them: that a secret is there, never the secret. */
export const settingsSchema = z.object({
  staff: staffSchema.nullable(),
  /** On a shared account: everybody who uses this desk. */
  colleagues: z.array(staffSchema),
  smtp: smtpSettingsSchema.extend({ hasPassword: z.boolean() }).nullable(),
  notify: notifySettingsSchema.extend({ hasKey: z.boolean() }).nullable(),
  trustPhone: trustPhoneSettingsSchema.nullable(),
  handOffs: handOffSettingsSchema,
  /** The ways to send that are set up. */
  ready: z.array(carrierSchema),
  /** The server that each way of email goes through. */
  mailHosts: z.partialRecord(carrierSchema, z.string()),
  writing: writingSettingsSchema,
  checks: checkSettingsSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** What a connection test found, in one sentence. */
export const connectionReportSchema = z.object({ ok: z.boolean(), sentence: z.string() });
export type ConnectionReport = z.infer<typeof connectionReportSchema>;

const secret = z.string().max(500).nullable();

export const settings = {
  'settings.get': procedure(z.object({}), settingsSchema),
  /** Who is at the desk; `id` null is somebody new, which on an account of one's own is the first start only. */
  'settings.saveStaff': procedure(
    z.object({ id: idSchema.nullable(), details: staffDetailsSchema, pin: pinSchema.nullable() }),
    settingsSchema,
  ),
  /** On a shared account: says by PIN who sends or confirms from now on. */
  'settings.signIn': procedure(z.object({ id: idSchema, pin: pinSchema }), settingsSchema),
  /** Says that the policy of this version was read (P39). */
  'settings.acknowledge': procedure(z.object({ version: z.string().max(40) }), settingsSchema),
  /** Puts on the clipboard when which version was read, for the supervision record (P39). */
  'settings.copyAcknowledgements': procedure(z.object({}), z.object({})),
  /** `password` null keeps the one there is. */
  'settings.saveSmtp': procedure(smtpSettingsSchema.extend({ password: secret }), settingsSchema),
  /** `apiKey` null keeps the one there is. */
  'settings.saveNotify': procedure(
    notifySettingsSchema
      .extend({ apiKey: secret })
      .refine(({ sendBy, templateId }) => sendBy === 'own-templates' || templateId !== '', {
        path: ['templateId'],
        message: TEMPLATE_ID,
      }),
    settingsSchema,
  ),
  'settings.saveHandOffs': procedure(handOffSettingsSchema, settingsSchema),
  'settings.saveTrustPhone': procedure(trustPhoneSettingsSchema, settingsSchema),
  'settings.saveChecks': procedure(checkSettingsSchema, settingsSchema),
  'settings.saveWriting': procedure(writingSettingsSchema, settingsSchema),
  'settings.test': procedure(z.object({ carrier: carrierSchema }), connectionReportSchema),
};
