import { z } from 'zod';
import { channelSchema } from '../messages/channel';
import { purposeSchema } from '../messages/purpose';

/** The six things a service's procedure must answer (P9). */
export const sopAspectSchema = z.enum(['need', 'facility', 'agreement', 'risks', 'informing', 'recording']);
export type SopAspect = z.infer<typeof sopAspectSchema>;

export const SOP_ASPECT_WORDS = {
  need: 'Why the service needs electronic messages',
  facility: 'By what they are sent: texts, email, or both',
  agreement: 'How people’s agreement is obtained',
  risks: 'What could go wrong, and what is done about it',
  informing: 'How people are told how it works',
  recording: 'How agreement and preference are recorded',
} satisfies Record<SopAspect, string>;

/** Who gave their word, on what paper, when. */
export const referenceSchema = z.object({
  reference: z.string().trim().min(1, 'Write the reference.').max(100),
  name: z.string().trim().min(1, 'Write who signed it.').max(100),
  date: z.iso.date('Write the date as day, month and year.'),
});
export type Reference = z.infer<typeof referenceSchema>;

/** The approval of a procedure: its approver, the Data Privacy team's agreement and the DPIA (P17). */
export const sopApprovalSchema = z.object({
  approver: referenceSchema,
  dataPrivacy: referenceSchema,
  dpia: referenceSchema,
  /** The day by which it is looked at again. */
  reviewBy: z.iso.date('Write the date by which it is reviewed.'),
});
export type SopApproval = z.infer<typeof sopApprovalSchema>;

/** A service's procedure for electronic messages, as far as it got (P9, P40). */
export const sopSchema = z.object({
  aspects: z.record(sopAspectSchema, z.string().trim().max(2_000)),
  channels: z.array(channelSchema),
  purposes: z.array(purposeSchema),
  /** Null until it was approved formally; changing what it says takes the approval away. */
  approval: sopApprovalSchema.nullable(),
});
export type Sop = z.infer<typeof sopSchema>;

/** A procedure nobody has begun. */
export const EMPTY_SOP: Sop = {
  aspects: { need: '', facility: '', agreement: '', risks: '', informing: '', recording: '' },
  channels: [],
  purposes: [],
  approval: null,
};

/** A use the policy does not list, for which a risk assessment was made and the service manager's word given (P6). */
export const authorisedUseSchema = z.object({
  id: z.uuidv7(),
  what: z.string().trim().min(1, 'Write what the messages are for.').max(200),
  channel: channelSchema,
  risks: z.string().trim().min(1, 'Write what could go wrong and what is done about it.').max(2_000),
  authorised: referenceSchema,
  /** The last day it holds. */
  until: z.iso.date('Write the last day on which it may be used.'),
});
export type AuthorisedUse = z.infer<typeof authorisedUseSchema>;
