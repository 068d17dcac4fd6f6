import type { Finding } from '../../../../domain/checks/finding';
import { decisionFrom, type Decision, type Reason } from '../../../../domain/policy/decision';
import { unansweredStops } from '../../../../domain/policy/override';

/** The policy's decision with what the checks stop, after the policy's own stops: one answer to "may this go?". */
export function verdictOf(
  decision: Decision,
  findings: readonly Finding[],
  overrides: ReadonlyArray<{ rule: string; text: string }>,
): Decision {
  const stops = unansweredStops(findings, overrides);
  const [first] = stops;
  if (first === undefined) return decision;
  const sentence =
    stops.length === 1
      ? `One thing must be put right first: “${first.text.slice(0, 40)}”.`
      : `${stops.length} things must be put right first, beginning with “${first.text.slice(0, 40)}”.`;
  const reason: Reason = { effect: 'stop', clause: first.clause, sentence, next: 'change-text' };
  const policy = decision.reasons.filter(({ effect }) => effect === 'stop');
  const conditions = decision.reasons.filter(({ effect }) => effect === 'condition');
  return decisionFrom([...policy, reason, ...conditions], decision.pack);
}
