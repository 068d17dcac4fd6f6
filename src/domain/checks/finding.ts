import { z } from 'zod';

/** `stop` must be put right or overridden with a reason; `warn` is likely wrong; `advise` is style. */
export const severitySchema = z.enum(['stop', 'warn', 'advise']);
export type Severity = z.infer<typeof severitySchema>;

/** The clause of the policy a rule stands on, as CLAUSES numbers them: "P29". */
export const clauseSchema = z.string().regex(/^P\d{1,2}$/u);

/** One thing to look at in a message. Offsets are UTF-16 units into the field, end exclusive. */
export const findingSchema = z.object({
  /** `area/name`, such as "written-in-full/text-speak". */
  rule: z.string().regex(/^[a-z-]+\/[a-z-]+$/u),
  severity: severitySchema,
  field: z.enum(['text', 'subject']),
  start: z.int().min(0),
  end: z.int().min(0),
  /** The marked words, as they stand. */
  text: z.string(),
  /** One plain sentence: why. */
  message: z.string(),
  /** What could stand there instead, likeliest first; an empty string takes the words out. */
  fixes: z.array(z.string()),
  /** Whether a fix would turn the meaning (not → now, a date, a number): never a default, never in "fix all" (P35). */
  turnsMeaning: z.boolean(),
  clause: clauseSchema,
});
export type Finding = z.infer<typeof findingSchema>;

/** Whether the first fix may be applied by one key, and with all the others (P35). */
export function hasDefaultFix(finding: Finding): boolean {
  return finding.fixes.length > 0 && !finding.turnsMeaning;
}
