import { z } from 'zod';
import type { Severity } from './finding';

/** A rule by its name ("style/date"), or all of an area ("style/*"). */
export const ruleNameSchema = z
  .string()
  .regex(/^[a-z-]+\/(?:[a-z-]+|\*)$/u, 'Name a rule as “area/name”, or an area as “area/*”.');

/** How strongly a rule may speak at most; `off` silences it. */
const strengthSchema = z.enum(['off', 'advise', 'warn']);

/** The greatest strength of the rules that do not speak as they would by themselves, by name or area. */
export const tuningSchema = z.record(ruleNameSchema, strengthSchema);
export type Tuning = z.infer<typeof tuningSchema>;

/** What a policy says of the checks themselves: only what it names can be softened or switched off. */
export const checkPolicySchema = z.strictObject({
  /** Rules that the Trust has softened or switched off for everybody, each with its greatest strength. */
  atMost: tuningSchema,
  /** Rules that a desk may switch off for itself. */
  mayTurnOff: z.array(ruleNameSchema),
});
export type CheckPolicy = z.infer<typeof checkPolicySchema>;

const WEAKER = { off: 0, advise: 1, warn: 2, stop: 3 } satisfies Record<Severity | 'off', number>;

/** Whether a policy lets a desk switch a rule off. */
export function mayTurnOff({ mayTurnOff: names }: CheckPolicy, rule: string): boolean {
  return names.some((name) => covers(name, rule));
}

/** The tuning in force: the Trust's, and what this desk switched off of the rules it may; others it named are not. */
export function tuningOf(policy: CheckPolicy, turnedOff: readonly string[]): Tuning {
  const off = turnedOff.filter((rule) => mayTurnOff(policy, rule));
  return { ...policy.atMost, ...Object.fromEntries(off.map((rule) => [rule, 'off' as const])) };
}

/** A message with a gap in it is never meant: no tuning of its area lets it go. */
const UNTUNABLE = new Set(['written-in-full/unfilled-field']);

/** How strongly a rule speaks under a tuning, for a finding that would speak with `severity`. */
export function tuned(tuning: Tuning, rule: string, severity: Severity): Severity | 'off' {
  if (UNTUNABLE.has(rule)) return severity;
  let strength: Severity | 'off' = severity;
  for (const name in tuning) {
    const most = tuning[name];
    if (most !== undefined && covers(name, rule) && WEAKER[most] < WEAKER[strength]) strength = most;
  }
  return strength;
}

function covers(name: string, rule: string): boolean {
  return name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1)));
}
