import { z } from 'zod';
import type { Channel } from './channel';

/** What a message is for (P6, P7): the source's examples, by the names staff use, and what only an authorisation allows. */
export const purposeSchema = z.enum([
  'appointment-reminder',
  'appointment-confirmation',
  'change-of-appointment',
  'ask-to-call',
  'advice',
  'key-worker',
  'letter-or-care-plan',
  'authorised-use',
]);
export type Purpose = z.infer<typeof purposeSchema>;

export const PURPOSE_WORDS = {
  'appointment-reminder': 'Appointment reminder',
  'appointment-confirmation': 'Appointment confirmation',
  'change-of-appointment': 'Change of appointment',
  'ask-to-call': 'Ask to call the service',
  advice: 'Advice',
  'key-worker': 'From the key worker',
  'letter-or-care-plan': 'Appointment letter or care plan',
  'authorised-use': 'Another use, authorised once',
} satisfies Record<Purpose, string>;

/** The kind of use an agreement must cover (P18): `other` is what the policy does not list. */
export const kindOfUseSchema = z.enum(['routine', 'conversation', 'other']);
export type KindOfUse = z.infer<typeof kindOfUseSchema>;

export const KIND_OF_USE_WORDS = {
  routine: 'Reminders and short notices',
  conversation: 'Conversations, letters and care plans',
  other: 'Another use, agreed with Data Privacy',
} satisfies Record<KindOfUse, string>;

/**
 * Routine uses need a verbal agreement, conversations a written one (P18). The kind follows the thread: an answer to
 * what the person wrote makes a conversation of whatever the purpose.
 */
export function kindOfUse(purpose: Purpose, answersThem = false): KindOfUse {
  if (purpose === 'authorised-use') return 'other';
  const talks = answersThem || purpose === 'key-worker' || purpose === 'letter-or-care-plan';
  return talks ? 'conversation' : 'routine';
}

/** The purposes a pack offers on each channel (P7). */
export type PurposeTable = Record<Channel, readonly Purpose[]>;
