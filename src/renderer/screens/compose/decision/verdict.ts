import type { Finding } from '../../../../domain/checks/finding';
import type { DraftContent } from '../../../../domain/messages/message';
import { countSms, SMS_LIMIT } from '../../../../domain/messages/sms-segments';
import { decisionFrom, type Decision, type Reason } from '../../../../domain/policy/decision';
import { unansweredStops } from '../../../../domain/policy/override';

/** A text that no part of the air takes whole: important matters go by letter (P10). */
function tooLong(
  outgoing: string,
  { channel, carrier }: Pick<DraftContent, 'channel' | 'carrier'>,
): Reason[] {
  if (channel !== 'sms') return [];
  const count = countSms(outgoing, carrier === 'trust-phone' ? 'trust-phone' : 'govuk-notify');
  if (!count.tooLong) return [];
  const sentence = `A text has at most ${SMS_LIMIT} characters, with what the service adds: make it shorter, or phone.`;
  return [{ effect: 'stop', clause: 'P10', sentence, next: 'write-text' }];
}

/** The policy's decision with what the checks and the air stop: one answer to "may this go?". */
export function verdictOf(
  decision: Decision,
  message: { outgoing: string } & Pick<DraftContent, 'channel' | 'carrier'>,
  findings: readonly Finding[],
  overrides: ReadonlyArray<{ rule: string; text: string }>,
): Decision {
  const stops = unansweredStops(findings, overrides);
  const [first] = stops;
  const long = tooLong(message.outgoing, message);
  if (first === undefined) return long.length === 0 ? decision : decisionFrom([...decision.reasons, ...long]);
  const sentence =
    stops.length === 1
      ? `One thing must be put right first: “${first.text.slice(0, 40)}”.`
      : `${stops.length} things must be put right first, beginning with “${first.text.slice(0, 40)}”.`;
  const reason: Reason = { effect: 'stop', clause: first.clause, sentence, next: 'change-text' };
  return decisionFrom([...decision.reasons, ...long, reason]);
}
