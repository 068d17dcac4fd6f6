import { z } from 'zod';
import type { Id } from '../../identity';
import { thirdPartySchema } from '../third-parties/third-party';
import { partyChoiceSchema } from './review';

/** A third party's detail in a message, and what is suggested; no suggestion where it may matter to care (P26). */
export const mentionSchema = thirdPartySchema.extend({ suggested: partyChoiceSchema.nullable() });
export type Mention = z.infer<typeof mentionSchema>;

/** What was found in each message of a trail, by message id. A message in which nothing was found may be missing. */
export type Mentions = Readonly<Record<Id, readonly Mention[]>>;

/** A mention and the message it stands in. */
export interface PlacedMention {
  readonly messageId: Id;
  readonly mention: Mention;
}

/** Whether it is taken out whatever is decided: an email address, unless its writer calls it their own (P24). */
export function isAlwaysTakenOut({ kind, suggested }: Pick<Mention, 'kind' | 'suggested'>): boolean {
  return kind === 'email' && suggested !== null;
}
