import type { CheckContext } from '../../context';
import type { Severity } from '../../finding';
import { sentenceAround } from '../../neighbours';
import { isExposed, type FieldText } from '../../rule';

const OF_ANYONE = new Set([
  'if',
  'whether',
  'unless',
  'anyone',
  'people',
  'everyone',
  'someone',
  'may',
  'might',
]);

/**
 * How strongly sensitive content is held back (P36): what is telling stops a text and a subject, which others may read;
 * the rest, and the encrypted body of an email, is warned about. What is said of anyone ("Tell us if you are pregnant")
 * gives nobody away, so it is only pointed at.
 * @param at position of the content's first token
 */
export function sensitiveSeverity(
  field: FieldText,
  context: CheckContext,
  { telling, at }: { telling: boolean; at: number },
): Severity {
  const { from } = sentenceAround(field.tokens, at);
  if (field.tokens.slice(from, at).some((token) => OF_ANYONE.has(token.key))) return 'advise';
  return telling && isExposed(field, context) ? 'stop' : 'warn';
}
