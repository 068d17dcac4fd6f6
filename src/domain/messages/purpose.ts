import { z } from 'zod';
import type { Channel } from './channel';

/** What a message is for (P6, P7): the source's examples, by the names staff use. */
export const purposeSchema = z.enum([
  'appointment-reminder',
  'appointment-confirmation',
  'change-of-appointment',
  'ask-to-call',
  'advice',
  'key-worker',
  'letter-or-care-plan',
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
} satisfies Record<Purpose, string>;

/** The kind of use an agreement must cover (P18). */
export type KindOfUse = 'routine' | 'conversation';

/** Routine uses need a verbal agreement, conversations a written one (P18). */
export function kindOfUse(purpose: Purpose): KindOfUse {
  return purpose === 'key-worker' || purpose === 'letter-or-care-plan' ? 'conversation' : 'routine';
}

/** The purposes a pack offers on each channel (P7). */
export type PurposeTable = Record<Channel, readonly Purpose[]>;
