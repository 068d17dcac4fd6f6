import type { CheckContext } from '../../context';
import type { Severity } from '../../finding';
import { isExposed, type FieldText } from '../../rule';

/**
 * How strongly sensitive content is held back (P36): what is telling stops a text and a subject, which others may read;
 * the rest, and the encrypted body of an email, is warned about.
 */
export function sensitiveSeverity(field: FieldText, context: CheckContext, telling: boolean): Severity {
  return telling && isExposed(field, context) ? 'stop' : 'warn';
}
