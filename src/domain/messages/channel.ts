import { z } from 'zod';

/** What a message goes by. Instant messaging is not a channel (P37). */
export const channelSchema = z.enum(['sms', 'email']);
export type Channel = z.infer<typeof channelSchema>;

/** How people say a channel, at the start of a sentence and inside one. */
export const CHANNEL_WORDS = {
  sms: { title: 'Text', one: 'a text', many: 'texts' },
  email: { title: 'Email', one: 'an email', many: 'emails' },
} satisfies Record<Channel, { title: string; one: string; many: string }>;

/** Who carries a message: a hand-off (P12) is sent by the sender on the Trust phone. */
export const carrierSchema = z.enum(['govuk-notify', 'smtp', 'trust-phone']);
export type Carrier = z.infer<typeof carrierSchema>;
