import { z } from 'zod';
import type { Finding } from '../checks/finding';

/** Words the sender keeps although a rule speaks against them, with the reason: it goes into the audit. */
export const overrideSchema = z.object({
  rule: z.string().max(60),
  text: z.string().max(20_000),
  reason: z.string().trim().min(3, 'Say why this must stay.').max(200),
});
export type Override = z.infer<typeof overrideSchema>;

/** More kept words than anyone answers for. */
export const MAX_OVERRIDES = 100;

/** Where the policy leaves no room: these are put right, never answered for (P34, P37). */
const NEVER = new Set(['tone/offensive', 'channel/instant-messaging', 'written-in-full/unfilled-field']);

/** Whether a sender may keep a stopped passage by giving a reason, which goes into the audit. */
export function mayOverride(finding: Pick<Finding, 'rule'>): boolean {
  return !NEVER.has(finding.rule);
}

/** The stops that nobody has answered for: the message can't go until they are put right. */
export function unansweredStops(
  findings: readonly Finding[],
  overrides: ReadonlyArray<{ rule: string; text: string }>,
): Finding[] {
  return findings.filter(
    (finding) =>
      finding.severity === 'stop' &&
      !(
        mayOverride(finding) &&
        overrides.some((each) => each.rule === finding.rule && each.text === finding.text)
      ),
  );
}
