import { z } from 'zod';
import { idSchema } from '../identity';
import { channelSchema, type Channel } from '../messages/channel';
import { kindOfUseSchema, type KindOfUse } from '../messages/purpose';
import { momentSchema } from '../time/moment';
import { discussionPointSchema } from './discussion';

/** Verbal agreement suffices for routine uses, written for conversations (P18). */
export const agreementFormSchema = z.enum(['verbal', 'written']);
export type AgreementForm = z.infer<typeof agreementFormSchema>;

/** Talked through and recorded here, or taken over from a report of the record system, where the evidence is. */
export const agreementSourceSchema = z.enum(['discussed', 'imported']);

/**
 * That a person, or a carer for themselves, agreed to one kind of use of a channel at one exact contact point (P2,
 * P12, P18). Facts are never overwritten: a confirmation or a withdrawal stands beside the agreement (P19).
 */
export const agreementSchema = z.object({
  id: idSchema,
  channel: channelSchema,
  /** Whose contact point it is says whose agreement it is: the person's own, or a carer's. */
  contactPointId: idSchema,
  kind: kindOfUseSchema,
  form: agreementFormSchema,
  /** Where the signed form is kept; null for a verbal agreement. */
  signedFormAt: z.string().nullable(),
  /** The personal contact the agreement came from (P1): who, when, how. */
  personalContact: z.string(),
  /** Why there was no personal contact first, which is the exception (P1). */
  exception: z.string().nullable(),
  /** What was talked through. */
  points: z.array(discussionPointSchema),
  /** The Data Privacy team's answer, for uses that are not listed (P18). */
  dataPrivacyReference: z.string().nullable(),
  source: agreementSourceSchema,
  recorded: momentSchema,
  recordedBy: z.string(),
  /** When the person last said again that they agree; null until then. */
  confirmed: momentSchema.nullable(),
  withdrawn: momentSchema.nullable(),
  withdrawnBy: z.string().nullable(),
});
export type Agreement = z.infer<typeof agreementSchema>;

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((text) => (text === '' ? null : text));

/** What is asked when an agreement is recorded; the reason of a refusal is in the message. */
export const newAgreementSchema = z
  .object({
    contactPointId: idSchema,
    kind: kindOfUseSchema,
    form: agreementFormSchema,
    signedFormAt: words(200),
    personalContact: z
      .string()
      .trim()
      .min(1, 'Say in a few words when and how the person agreed, such as “at the visit on 3 March”.')
      .max(200),
    exception: words(200),
    points: z.array(discussionPointSchema).transform((points) => [...new Set(points)]),
    dataPrivacyReference: words(100),
  })
  .refine(({ form, signedFormAt }) => form === 'verbal' || signedFormAt !== null, {
    path: ['signedFormAt'],
    message: 'Say where the signed form is kept, such as “scanned into the record”.',
  })
  .refine(({ kind, dataPrivacyReference }) => kind !== 'other' || dataPrivacyReference !== null, {
    path: ['dataPrivacyReference'],
    message: 'Write the Data Privacy team’s reference: a use that is not listed needs their advice.',
  });
export type NewAgreement = z.infer<typeof newAgreementSchema>;

/** The agreements in force for a channel, newest first. */
export function currentAgreements(agreements: readonly Agreement[], channel: Channel): Agreement[] {
  return agreements
    .filter((agreement) => agreement.channel === channel && agreement.withdrawn === null)
    .toSorted((a, b) => (a.recorded.at < b.recorded.at ? 1 : -1));
}

/** Whether an agreement to one kind of use answers for another: who agreed to a conversation agreed to reminders. */
export function covers(agreed: KindOfUse, needed: KindOfUse): boolean {
  return agreed === needed || (agreed === 'conversation' && needed === 'routine');
}
