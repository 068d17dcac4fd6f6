import type { CheckContext } from './context';
import type { Finding } from './finding';
import type { Language } from './language/language';
import { isTooLong, MAX_CHECKED, MAX_FINDINGS, notChecked } from './limits';
import type { FieldText, Rule } from './rule';
import { languageRules } from './rules/language-rules';
import { shippedRules } from './rules/shipped-rules';
import { strongest } from './strongest';
import { tokenise } from './tokenise';

/** Raised whenever a rule or a lexicon changes; kept with each decision. */
export const CHECKER_VERSION = '1.0.0';

/** What a checker is made of. */
export interface CheckerResources {
  /** British English: without it, spelling and slips of predictive text are not looked for. */
  readonly language?: Language | undefined;
  /** Other rules than those that ship. */
  readonly rules?: readonly Rule[];
}

export interface Checker {
  /**
   * Looks a message through. Pure and synchronous: same input, same findings.
   * Offsets are UTF-16 units into the field. Sorted by position, the subject's after the text's; no two overlap.
   * Beyond 100,000 units a field is not looked at, and a finding says so. Throws nothing.
   */
  check(text: string, context: CheckContext): Finding[];
  /**
   * What is looked for, in plain words, each to be read after "Looked for": shown where nothing was found, because no
   * findings does not mean that all is well.
   */
  readonly looksFor: readonly string[];
}

/** Makes a checker from the shipped rules, or from others. Rules are read once: keep the checker. */
export function createChecker(resources: CheckerResources = {}): Checker {
  const { language } = resources;
  const rules = resources.rules ?? [
    ...shippedRules,
    ...(language === undefined ? [] : languageRules(language)),
  ];
  return {
    looksFor: rules.map((rule) => rule.looksFor),
    check(text, context) {
      const found = checkField('text', text, context, rules);
      const { subject } = context;
      if (context.channel === 'email' && subject !== undefined) {
        found.push(...checkField('subject', subject, context, rules));
      }
      return strongest(found).slice(0, MAX_FINDINGS);
    },
  };
}

function checkField(
  field: FieldText['field'],
  whole: string,
  context: CheckContext,
  rules: readonly Rule[],
): Finding[] {
  const text = isTooLong(whole) ? whole.slice(0, MAX_CHECKED) : whole;
  const fieldText: FieldText = { field, text, tokens: tokenise(text) };
  const findings = rules.flatMap((rule) => findingsOf(rule, fieldText, context));
  if (isTooLong(whole)) findings.push(notChecked(field, whole));
  return findings;
}

function findingsOf(rule: Rule, field: FieldText, context: CheckContext): Finding[] {
  return rule.find(field, context).map((found) => ({
    rule: rule.name,
    severity: found.severity ?? rule.severity,
    field: field.field,
    start: found.start,
    end: found.end,
    text: field.text.slice(found.start, found.end),
    message: found.message,
    fixes: [...(found.fixes ?? [])],
    turnsMeaning: found.turnsMeaning ?? false,
    clause: rule.clause,
  }));
}
