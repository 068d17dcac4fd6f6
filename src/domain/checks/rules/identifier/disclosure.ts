import type { CheckContext } from '../../context';
import type { Severity } from '../../finding';
import { isExposed, type FieldText } from '../../rule';

/** How strongly a person's identifier is held back: a stop where others may read it, a warning in an encrypted body (P33). */
export function identifierSeverity(field: FieldText, context: CheckContext): Severity {
  return isExposed(field, context) ? 'stop' : 'warn';
}
