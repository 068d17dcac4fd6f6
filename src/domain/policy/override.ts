import type { Finding } from '../checks/finding';

/** Where the policy leaves no room: these are put right, never answered for (P34, P37). */
const NEVER = new Set(['tone/offensive', 'channel/instant-messaging']);

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
