import { z } from 'zod';
import { idSchema } from '../identity';
import { channelSchema, type Channel } from '../messages/channel';
import { momentSchema } from '../time/moment';

/** Verbal agreement suffices for routine uses, written for conversations (P18). */
export const agreementFormSchema = z.enum(['verbal', 'written']);
export type AgreementForm = z.infer<typeof agreementFormSchema>;

/**
 * That a person agreed to a channel at one exact contact point (P2, P12). Facts are never overwritten:
 * a withdrawal stands beside the agreement (P19).
 */
export const agreementSchema = z.object({
  id: idSchema,
  channel: channelSchema,
  contactPointId: idSchema,
  form: agreementFormSchema,
  /** The personal contact the agreement came from (P1): who, when, how. */
  personalContact: z.string(),
  recorded: momentSchema,
  recordedBy: z.string(),
  withdrawn: momentSchema.nullable(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** What is asked when an agreement is recorded. */
export const newAgreementSchema = z.object({
  contactPointId: idSchema,
  form: agreementFormSchema,
  personalContact: z
    .string()
    .trim()
    .min(1, 'Say in a few words when and how the person agreed, such as “at the visit on 3 March”.')
    .max(200),
});
export type NewAgreement = z.infer<typeof newAgreementSchema>;

/** The agreements in force for a channel, newest first. */
export function currentAgreements(agreements: readonly Agreement[], channel: Channel): Agreement[] {
  return agreements
    .filter((agreement) => agreement.channel === channel && agreement.withdrawn === null)
    .toSorted((a, b) => (a.recorded.at < b.recorded.at ? 1 : -1));
}
