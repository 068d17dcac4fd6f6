import { z } from 'zod';
import { clauseSchema } from '../checks/finding';
import { instantSchema } from '../time/moment';

/** What the page can offer when a message may not go as it is. */
export const nextStepSchema = z.enum([
  'choose-person',
  'choose-purpose',
  'choose-contact-point',
  'choose-channel',
  'record-agreement',
  'record-written-agreement',
  'confirm-agreement',
  'verify-address',
  'confirm-contact-point',
  'record-authority',
  'open-needs',
  'write-text',
  'change-text',
  'phone-instead',
  'write-letter',
  'schedule',
  'change-schedule',
  'hand-off',
  'ask-data-privacy',
  'authorise-use',
  'open-files',
  'rename-file',
  'open-settings',
  'open-service',
]);
export type NextStep = z.infer<typeof nextStepSchema>;

/** One reason of a decision, with its clause and what to do about it. */
export const reasonSchema = z.object({
  effect: z.enum(['stop', 'condition']),
  clause: clauseSchema,
  /** One sentence: what stands in the way, and what to do. */
  sentence: z.string(),
  next: nextStepSchema,
  /** The instant the next step is about: when the service opens, for `schedule`. */
  at: instantSchema.optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** May this message go? Stopped if any reason stops it. */
export const decisionSchema = z.object({
  verdict: z.enum(['allowed', 'conditional', 'stopped']),
  /** The version of the policy pack that it was made by. */
  pack: z.string(),
  reasons: z.array(reasonSchema),
});
export type Decision = z.infer<typeof decisionSchema>;

/** The decision that follows from a list of reasons. */
export function decisionFrom(reasons: readonly Reason[], pack: string): Decision {
  const stopped = reasons.some((reason) => reason.effect === 'stop');
  const verdict = stopped ? 'stopped' : reasons.length > 0 ? 'conditional' : 'allowed';
  return { verdict, pack, reasons: [...reasons] };
}
