import { createChecker } from '../../../../../../src/domain/checks/checker';
import type { CheckContext } from '../../../../../../src/domain/checks/context';
import type { Finding } from '../../../../../../src/domain/checks/finding';
import { applyFix } from '../../../../../../src/domain/checks/fix';

const checker = createChecker();

/** What is said of a text's style while it is written. */
export function advice(text: string, context: Partial<CheckContext> = {}): Finding[] {
  return checker
    .checkWhileWriting(text, { channel: 'sms', ...context })
    .filter(({ rule }) => rule.startsWith('style/'));
}

/** The text with the first fix of the first finding of a rule. */
export function advised(rule: string, text: string, context: Partial<CheckContext> = {}): string {
  const finding = advice(text, context).find((each) => each.rule === rule);
  const fix = finding?.fixes[0];
  return finding === undefined || fix === undefined ? text : applyFix(text, finding, fix);
}

/** The rules that say something of a text. */
export function advisers(text: string, context: Partial<CheckContext> = {}): string[] {
  return advice(text, context).map(({ rule }) => rule);
}
