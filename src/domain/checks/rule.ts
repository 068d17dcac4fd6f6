import type { CheckContext } from './context';
import type { Finding, Severity } from './finding';
import type { Token } from './tokenise';

/** One field of a message, tokenised once for all rules. */
export interface FieldText {
  readonly field: Finding['field'];
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A finding before its field, words and rule name are filled in from where it was found. */
export interface RuleFinding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fixes?: readonly string[];
  readonly turnsMeaning?: boolean;
  /** Where a rule speaks more or less strongly than it usually does. */
  readonly severity?: Severity;
}

/** One check: its name is `area/name`, its clause the one the policy gives. Pure: same input, same findings. */
export interface Rule {
  readonly name: string;
  readonly clause: string;
  readonly severity: Severity;
  /** In plain words what this rule looks for, to be read after "Looked for". */
  readonly looksFor: string;
  find(field: FieldText, context: CheckContext): readonly RuleFinding[];
}

/**
 * Whether others may come to read it: a text shows on a locked screen and a subject is never encrypted, so both are
 * held more strictly than the body of an encrypted email (P36).
 */
export function isExposed(field: FieldText, context: CheckContext): boolean {
  return field.field === 'subject' || context.channel === 'sms';
}
