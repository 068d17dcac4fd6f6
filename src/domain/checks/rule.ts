import type { Severity } from './finding';
import type { CheckContext } from './context';
import type { Token } from './tokenise';

/** One field of a message, tokenised once for all rules. */
export interface FieldText {
  readonly field: 'text' | 'subject';
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
  find(field: FieldText, context: CheckContext): readonly RuleFinding[];
}
