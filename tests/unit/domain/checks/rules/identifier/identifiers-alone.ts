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
