import type { Finding } from '../../../../domain/checks/finding';
import { overrideSchema, type Override } from '../../../../domain/policy/override';
import { keptKey } from '../../../editor/findings';

/** Words the writer keeps although a rule speaks against them, each with its reason; by `keptKey`. */
export type KeptWords = ReadonlyMap<string, Override>;

/** As it was kept with the draft. */
export function keptWordsOf(overrides: readonly Override[]): KeptWords {
  return new Map(overrides.map((override) => [keptKey(override), override]));
}

export function keep(kept: KeptWords, finding: Finding, reason: string): KeptWords {
  const { rule, text } = finding;
  return new Map(kept).set(keptKey(finding), { rule, text, reason: reason.trim() });
}

export function takeBack(kept: KeptWords, finding: Finding): KeptWords {
  const rest = new Map(kept);
  rest.delete(keptKey(finding));
  return rest;
}

/** What goes to main and into the audit: only what still stands in the message, once each. */
export function overridesFor(kept: KeptWords, findings: readonly Finding[]): Override[] {
  const standing = new Set(findings.map(keptKey));
  return [...kept].filter(([key]) => standing.has(key)).map(([, override]) => override);
}

/** Why a reason can't be taken as it is; nothing where it can. */
export function reasonFault(reason: string): string | undefined {
  const read = overrideSchema.shape.reason.safeParse(reason);
  return read.success ? undefined : (read.error.issues[0]?.message ?? 'Say why this must stay.');
}
