import { z } from 'zod';
import { clauseSchema } from '../checks/finding';
import { idSchema } from '../identity';
import type { MessageStatus } from '../messages/message';
import { mergeValuesSchema } from '../templates/merge-field';
import { instantSchema } from '../time/moment';

/**
 * Where one of many stands. `unchecked`: nobody has looked yet; `left-out`: not decided on at all, because it is there
 * twice or somebody took it out; `queued` until the provider has answered; `unsure`: a person must look.
 */
export const recipientStateSchema = z.enum([
  'unchecked',
  'may-go',
  'stopped',
  'left-out',
  'queued',
  'sent',
  'failed',
  'unsure',
  'cancelled',
]);
export type RecipientState = z.infer<typeof recipientStateSchema>;

/** What a list itself keeps of a recipient's state; the rest is read from their message. */
export const keptStateSchema = recipientStateSchema.extract([
  'unchecked',
  'may-go',
  'stopped',
  'left-out',
  'queued',
]);
export type KeptState = z.infer<typeof keptStateSchema>;

/** Somebody on a list, as they were put there. */
export const listedSchema = z.object({
  personId: idSchema,
  /** What a file or a person gave for them alone. */
  given: mergeValuesSchema,
  /** When the visit or call it is about takes place. */
  about: instantSchema.nullable(),
  /** The line of the file they come from. */
  line: z.int().min(1).nullable(),
});
export type Listed = z.infer<typeof listedSchema>;

/** One of many. */
export const recipientSchema = listedSchema.extend({
  /** From 1, in the order of the list. */
  position: z.int().min(1),
  /** The message's id too: a list that is taken up again after a crash makes nothing twice. */
  messageId: idSchema,
  contactPointId: idSchema.nullable(),
  state: recipientStateSchema,
  /** Why it is stopped or left out. */
  clause: clauseSchema.nullable(),
  sentence: z.string().nullable(),
  /** Others on the list have a like name or the same birthday and family name. */
  alike: z.boolean(),
  age: z.int().min(0).nullable(),
  parts: z.int().min(0),
});
export type Recipient = z.infer<typeof recipientSchema>;

/**
 * What became of a recipient, by what the list keeps and where their message stands. One that was cancelled with a reason
 * was stopped by the decision at the moment of sending; one without, by a person.
 */
export function standingOf(
  kept: KeptState,
  status: MessageStatus | null,
  problem: string | null = null,
): RecipientState {
  if (status === null || kept !== 'queued') return kept;
  return status === 'cancelled' && problem !== null ? 'stopped' : BY_STATUS[status];
}

/** A message that was given back to its writer, or missed its time, was stopped: it goes by no list any more. */
const BY_STATUS = {
  draft: 'stopped',
  scheduled: 'queued',
  missed: 'stopped',
  queued: 'queued',
  sending: 'queued',
  'handed-off': 'queued',
  unsure: 'unsure',
  sent: 'sent',
  failed: 'failed',
  cancelled: 'cancelled',
} satisfies Record<MessageStatus, RecipientState>;
