import { z } from 'zod';
import { channelSchema } from '../messages/channel';
import { tuningSchema } from './tuning';

/** What is known of the person a message goes to: their own identifiers, to be kept out of it (P33). */
export const personContextSchema = z.object({
  givenName: z.string().optional(),
  familyName: z.string().optional(),
  preferredName: z.string().nullish(),
  dateOfBirth: z.string().nullish(),
  nhsNumber: z.string().nullish(),
  recordNumber: z.string().nullish(),
  postcode: z.string().nullish(),
  address: z.string().nullish(),
  phones: z.array(z.string()).optional(),
  emails: z.array(z.string()).optional(),
});
export type PersonContext = z.infer<typeof personContextSchema>;

/** What is known of the service that writes: its own phone and mailbox stay quiet, its telling names do not. */
export const serviceContextSchema = z.object({
  name: z.string().optional(),
  tellingNames: z.array(z.string()).optional(),
  phones: z.array(z.string()).optional(),
  emails: z.array(z.string()).optional(),
  /** What the service adds beneath each message: it may say who writes. */
  footer: z.string().optional(),
});
export type ServiceContext = z.infer<typeof serviceContextSchema>;

/** What a check needs to know beside the text. Anything missing is not looked for. */
export const checkContextSchema = z.object({
  channel: channelSchema,
  subject: z.string().optional(),
  person: personContextSchema.nullish(),
  service: serviceContextSchema.nullish(),
  /** Abbreviations the Trust accepts, beside GP, NHS, am and pm. */
  accepted: z.array(z.string()).optional(),
  /** The day on which the message is written, by London's clocks ("2026-12-08"): what dates without their year mean. */
  today: z.iso.date().optional(),
  /** Names of staff that a template's fields put there, where the policy lets them stand. */
  expectedNames: z.array(z.string()).optional(),
  /** Rules that speak more softly here, or not at all. */
  tuning: tuningSchema.optional(),
});
export type CheckContext = z.infer<typeof checkContextSchema>;
