import { withoutAskedAbout } from './asked-about';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import type { Language } from './language/language';
import { isTooLong, MAX_CHECKED, MAX_FINDINGS, notChecked } from './limits';
import { readBack } from './read-back/read-back';
import type { FieldText, Rule } from './rule';
import { languageRules } from './rules/language-rules';
import { readLists } from './rules/plain/first-words';
import { shippedRules } from './rules/shipped-rules';
import { isOfStyle, withFewOfStyle } from './rules/style/few-findings';
import { strongest } from './strongest';
import { tokenise } from './tokenise';
import { tuned, type Tuning } from './tuning';

const UNTUNED: Tuning = {};

/** Words, numbers, names and a short form: what makes every rule look. */
const WARM_UP =
  'Hello Sam, your appt is on Tuesday 8 December at 2:15pm at 1 Mill Lane. Take 20 mg, and call Dr Shah on 020 7946 0000 if you are unwel.';
const WARM_UP_CONTEXT: CheckContext = { channel: 'sms', today: '2026-12-01' };

/** Raised whenever a rule or a lexicon changes; kept with each decision. */
export const CHECKER_VERSION = '2.2.0';

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
  /** The same without the words to read again, which are for the whole message before it goes: for every key. */
  checkWhileWriting(text: string, context: CheckContext): Finding[];
  /**
   * The rules, each with what it looks for in plain words, to be read after "Looked for": shown where nothing was
   * found, because no findings does not mean that all is well.
   */
  readonly rules: ReadonlyArray<Pick<Rule, 'name' | 'looksFor'>>;
  /** Has each rule read its words, one rule a step, so that the first message is checked as quickly as the next. */
  warmUp(): Generator<void>;
}

/** Makes a checker from the shipped rules, or from others. Rules are read once: keep the checker. */
export function createChecker(resources: CheckerResources = {}): Checker {
  const { language } = resources;
  const rules = resources.rules ?? [
    ...shippedRules,
    ...(language === undefined ? [] : languageRules(language)),
  ];
  return {
    rules,
    *warmUp() {
      yield* readLists();
      for (const { field } of fieldsOf(WARM_UP, WARM_UP_CONTEXT)) {
        for (const rule of rules) yield void rule.find(field, WARM_UP_CONTEXT);
      }
    },
    check(text, context) {
      const fields = fieldsOf(text, context);
      const found = foundIn(fields, context);
      // Needs the whole message and what the rules say of it.
      const readAgain = readBack(
        fields.map(({ field }) => field),
        context,
        // A word that could be plainer is read again all the same.
        found.filter((finding) => !isOfStyle(finding)),
        language,
      );
      return strongest(withoutAskedAbout([...found, ...readAgain], textsOf(fields))).slice(0, MAX_FINDINGS);
    },
    checkWhileWriting: (text, context) => foundIn(fieldsOf(text, context), context).slice(0, MAX_FINDINGS),
  };

  function foundIn(fields: readonly WholeField[], context: CheckContext): Finding[] {
    const found: Finding[] = [];
    for (const { field, whole } of fields) {
      for (const rule of rules) addFindings(found, rule, field, context);
      if (isTooLong(whole)) found.push(notChecked(field.field, whole));
    }
    return withFewOfStyle(withoutAskedAbout(strongest(found), textsOf(fields)), context.channel);
  }
}

interface WholeField {
  readonly field: FieldText;
  /** What stands in it, although more than is looked at. */
  readonly whole: string;
}

function fieldsOf(text: string, { channel, subject }: CheckContext): WholeField[] {
  const inText = wholeField('text', text);
  return channel === 'email' && subject !== undefined ? [inText, wholeField('subject', subject)] : [inText];
}

function textsOf(fields: readonly WholeField[]): Partial<Record<FieldText['field'], string>> {
  return Object.fromEntries(fields.map(({ field }) => [field.field, field.text]));
}

function wholeField(field: FieldText['field'], whole: string): WholeField {
  const text = isTooLong(whole) ? whole.slice(0, MAX_CHECKED) : whole;
  return { field: { field, text, tokens: tokenise(text) }, whole };
}

function addFindings(all: Finding[], rule: Rule, field: FieldText, context: CheckContext): void {
  const { tuning = UNTUNED } = context;
  if (tuned(tuning, rule.name, 'stop') === 'off') return;
  for (const found of rule.find(field, context)) {
    const severity = tuned(tuning, rule.name, found.severity ?? rule.severity);
    if (severity === 'off') continue;
    all.push({
      rule: rule.name,
      severity,
      field: field.field,
      start: found.start,
      end: found.end,
      text: field.text.slice(found.start, found.end),
      message: found.message,
      fixes: [...(found.fixes ?? [])],
      turnsMeaning: found.turnsMeaning ?? false,
      clause: rule.clause,
    });
  }
}
