import type { CheckContext } from '../../../../../../src/domain/checks/context';
import type { Finding } from '../../../../../../src/domain/checks/finding';
import { applyFix } from '../../../../../../src/domain/checks/fix';
import type { Rule } from '../../../../../../src/domain/checks/rule';
import { abbreviation } from '../../../../../../src/domain/checks/rules/written-in-full/abbreviation';
import { apostrophe } from '../../../../../../src/domain/checks/rules/written-in-full/apostrophe';
import { emoji } from '../../../../../../src/domain/checks/rules/written-in-full/emoji';
import { textSpeak } from '../../../../../../src/domain/checks/rules/written-in-full/text-speak';
import { strongest } from '../../../../../../src/domain/checks/strongest';
import { tokenise } from '../../../../../../src/domain/checks/tokenise';

/** The rules of wording in full but for spelling, without any other that would speak of the same words. */
const rules: readonly Rule[] = [textSpeak, abbreviation, apostrophe, emoji];

/** What these rules find, theirs alone. */
export function found(text: string, context: Partial<CheckContext> = {}): Finding[] {
  const field = { field: 'text' as const, text, tokens: tokenise(text) };
  return strongest(
    rules.flatMap((rule) =>
      rule.find(field, { channel: 'sms', ...context }).map(({ start, end, message, ...more }) => ({
        rule: rule.name,
        severity: more.severity ?? rule.severity,
        field: field.field,
        start,
        end,
        text: text.slice(start, end),
        message,
        fixes: [...(more.fixes ?? [])],
        turnsMeaning: more.turnsMeaning ?? false,
        clause: rule.clause,
      })),
    ),
  );
}

/** The words they mark. */
export function words(text: string, context: Partial<CheckContext> = {}): string[] {
  return found(text, context).map((finding) => finding.text);
}

/** The text with the first fix of each finding, default or not. */
export function inFull(text: string): string {
  return found(text)
    .toReversed()
    .reduce((fixed, finding) => applyFix(fixed, finding, finding.fixes[0] ?? finding.text), text);
}
