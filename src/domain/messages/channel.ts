import { z } from 'zod';

/** What a message goes by. Instant messaging is not a channel (P37). */
export const channelSchema = z.enum(['sms', 'email']);
export type Channel = z.infer<typeof channelSchema>;

/** How people say a channel, at the start of a sentence and inside one. */
export const CHANNEL_WORDS = {
  sms: { title: 'Text', one: 'a text', many: 'texts' },
  email: { title: 'Email', one: 'an email', many: 'emails' },
} satisfies Record<Channel, { title: string; one: string; many: string }>;

/** Who carries a message. The last three are hand-offs: the sender sends it in another program or phone (P8, P12). */
export const carrierSchema = z.enum([
  'govuk-notify',
  'microsoft-graph',
  'smtp',
  'trust-phone',
  'annexe',
  'airmid',
]);
export type Carrier = z.infer<typeof carrierSchema>;

/** How people call a carrier, within a sentence. */
export const CARRIER_WORDS = {
  'govuk-notify': 'GOV.UK Notify',
  'microsoft-graph': 'Microsoft 365',
  smtp: 'the mail server',
  'trust-phone': 'the Trust phone',
  annexe: 'the Communications Annexe',
  airmid: 'Airmid',
} satisfies Record<Carrier, string>;

/** The carriers that take a channel, the one to choose first in front. */
export const CARRIERS_OF = {
  sms: ['govuk-notify', 'trust-phone', 'annexe', 'airmid'],
  email: ['microsoft-graph', 'smtp', 'annexe'],
} satisfies Record<Channel, Carrier[]>;
