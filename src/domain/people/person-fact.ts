import { z } from 'zod';
import { idSchema, type Id } from '../identity';
import type { Moment } from '../time/moment';
import { authorityBasisSchema } from './carer';
import { formatNeedSchema } from './communication-needs';
import { channelSchema } from '../messages/channel';
import { notDeliveredSchema } from '../messages/delivery';
import { replyAboutSchema } from '../replies/reply';
import { contactSafetySchema } from './contact-point';

/**
 * What is recorded about a person beside their details, as it is kept. Facts are read as they were written: rules
 * that come later for what may be typed do not make an old one unreadable.
 */
export const factContentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('needs'),
    needs: z.object({
      format: formatNeedSchema,
      language: z.string().nullable(),
      interpreter: z.boolean(),
      support: z.string().nullable(),
    }),
  }),
  z.object({ kind: z.literal('capacity'), capacity: z.string().nullable() }),
  /** The fact's own id is the carer's. */
  z.object({ kind: z.literal('carer'), name: z.string(), relationship: z.string() }),
  z.object({ kind: z.literal('carer-ended') }),
  z.object({ kind: z.literal('authority'), basis: authorityBasisSchema, evidence: z.string() }),
  z.object({ kind: z.literal('authority-withdrawn') }),
  z.object({ kind: z.literal('verified'), evidence: z.string() }),
  z.object({ kind: z.literal('point-confirmed') }),
  z.object({ kind: z.literal('point-failed'), why: notDeliveredSchema }),
  z.object({ kind: z.literal('safety'), safety: contactSafetySchema, note: z.string().nullable() }),
  z.object({ kind: z.literal('agreement-confirmed') }),
  /** They asked that no more is sent to them, by this reply (P19). Its settling is about this fact's own id. */
  z.object({
    kind: z.literal('asked-to-stop'),
    channel: channelSchema,
    reply: replyAboutSchema,
    /** The name the reply had before it was known whose it is. */
    was: idSchema.nullable(),
  }),
  z.object({ kind: z.literal('stop-settled'), meant: z.boolean(), note: z.string() }),
  /** Another entry of the same person went over into this one; `from` was its id. */
  z.object({
    kind: z.literal('merged'),
    from: idSchema,
    name: z.string(),
    nhsNumber: z.string().nullable(),
    recordNumber: z.string().nullable(),
  }),
]);
export type FactContent = z.infer<typeof factContentSchema>;
export type FactKind = FactContent['kind'];

/** One fact about a person. Facts are appended: the newest of a kind about one thing counts. */
export interface PersonFact<C extends FactContent = FactContent> {
  readonly id: Id;
  /** The contact point, agreement or carer it is about; null where it is about the person. */
  readonly about: Id | null;
  readonly by: string;
  readonly when: Moment;
  readonly content: C;
}

/** A fact of one kind. */
export type FactOf<K extends FactKind> = PersonFact<Extract<FactContent, { kind: K }>>;

/** Whether a fact is of a kind. */
export function isOf<K extends FactKind>(fact: PersonFact, kind: K): fact is FactOf<K> {
  return fact.content.kind === kind;
}
