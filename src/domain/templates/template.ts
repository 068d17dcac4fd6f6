import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { channelSchema } from '../messages/channel';
import { MAX_SUBJECT } from '../messages/message';
import { purposeSchema } from '../messages/purpose';
import { momentSchema } from '../time/moment';

/** Longest text of a template. UTF-16 units. */
export const MAX_TEMPLATE_TEXT = 5_000;

/** Broken characters and controls can neither be kept nor sent: line ends and tabs are the only ones a text needs. */
const SENDABLE = /^[^\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F]*$/u;
const UNSENDABLE = 'This has characters that can’t be sent: write it again.';

/** What somebody writes when they make a template (P8). */
export const templateDetailsSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'Give the template a name that staff will find it by.')
    .max(80, 'A name has at most 80 characters.')
    .regex(SENDABLE, UNSENDABLE),
  /** The role or team that looks after it. */
  owner: z
    .string()
    .trim()
    .min(1, 'Write who looks after this template: a role or a team.')
    .max(100, 'An owner has at most 100 characters.')
    .regex(SENDABLE, UNSENDABLE),
  /** Null: for every service. */
  serviceId: idSchema.nullable(),
  purpose: purposeSchema,
  channel: channelSchema,
  subject: z
    .string()
    .max(MAX_SUBJECT, `A subject has at most ${MAX_SUBJECT} characters.`)
    .regex(SENDABLE, UNSENDABLE),
  text: z
    .string()
    .refine((text) => text.trim() !== '', 'Write the words of the template.')
    .max(MAX_TEMPLATE_TEXT, 'A template has at most 5,000 characters: send a shorter message, or a letter.')
    .regex(SENDABLE, UNSENDABLE),
});
export type TemplateDetails = z.infer<typeof templateDetailsSchema>;

/** Who did something with a template, and when. */
const doneSchema = z.object({ by: z.string(), when: momentSchema });

/** Somebody other than the author approved this very version. */
export const templateApprovalSchema = z.object({
  by: z.string(),
  /** What they are at the service or the Trust. */
  role: z.string(),
  when: momentSchema,
});
export type TemplateApproval = z.infer<typeof templateApprovalSchema>;

/** A template as the store knows it; `version` is that of its words. */
export const templateSchema = templateDetailsSchema.extend({
  id: idSchema,
  version: versionSchema,
  saved: doneSchema,
  /** Null: not approved as it stands now. */
  approved: templateApprovalSchema.nullable(),
  /** Null: in use. */
  retired: doneSchema.nullable(),
  /** The name of the starter it began as; null: written here or imported. */
  starter: z.string().nullable(),
});
export type Template = z.infer<typeof templateSchema>;

/** A version as it was, for looking back: messages refer to it. */
export const templateVersionSchema = templateDetailsSchema.extend({
  version: versionSchema,
  saved: doneSchema,
  approved: templateApprovalSchema.nullable(),
});
export type TemplateVersion = z.infer<typeof templateVersionSchema>;

/** What stands of a template without who did what with it. */
export function detailsOf(template: TemplateDetails): TemplateDetails {
  const { name, owner, serviceId, purpose, channel, subject, text } = template;
  return { name, owner, serviceId, purpose, channel, subject, text };
}

export type TemplateState = 'waiting' | 'approved' | 'retired';

/** Where a template stands: what is retired is not offered, whether it was approved or not. */
export function stateOf({ approved, retired }: Pick<Template, 'approved' | 'retired'>): TemplateState {
  if (retired !== null) return 'retired';
  return approved === null ? 'waiting' : 'approved';
}

export const TEMPLATE_STATE_WORDS = {
  waiting: 'Waiting for approval',
  approved: 'Approved',
  retired: 'Retired',
} satisfies Record<TemplateState, string>;
