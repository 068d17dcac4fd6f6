import { createChecker } from '../../../../../../src/domain/checks/checker';
import type { CheckContext } from '../../../../../../src/domain/checks/context';
import type { Finding } from '../../../../../../src/domain/checks/finding';
import { shippedRules } from '../../../../../../src/domain/checks/rules/shipped-rules';

const identifiers = createChecker({
  rules: shippedRules.filter(({ name }) => name.startsWith('identifier/')),
});

/** What the identifier rules find by themselves, where no stronger finding of another area stands in front. */
export function identifiersIn(text: string, context: Partial<CheckContext> = {}): Finding[] {
  return identifiers.check(text, { channel: 'sms', ...context });
}

/** The words that identifier rules stop or warn about, of one rule or of all; what they only point at is left out. */
export function alarmsIn(text: string, rule = 'identifier/', context: Partial<CheckContext> = {}): string[] {
  return identifiersIn(text, { today: '2026-11-23', ...context })
    .filter((finding) => finding.severity !== 'advise' && finding.rule.startsWith(rule))
    .map((finding) => finding.text);
}
