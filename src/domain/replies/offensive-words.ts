import { offensive } from '../checks/rules/tone/offensive';
import { tokenise } from '../checks/tokenise';
import { apart, type Span } from './emergency-words';

/**
 * Words that are offensive, where they stand (P34); what can only be read as rude is none. A message that has any is recorded
 * verbatim, to the last sign: nothing of it may be left out of an entry.
 */
export function offensiveWords(text: string): Span[] {
  const field = { field: 'text', text, tokens: tokenise(text) } as const;
  const found = offensive.find(field, { channel: 'email' }).filter(({ severity }) => severity === undefined);
  return apart(found.map(({ start, end }) => ({ start, end })));
}
