import { opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';
import { GIVEN, nameBits, TOWN } from '../identifier/name-lexicon';

/** Whether a capital makes a form a name: anywhere but at the start of a sentence that goes on in small letters, and there too where it is one. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  // "/var/lib", "example.org": parts of something else.
  if (before?.kind === 'mark' && before.end === token.start && /^[./\\]$/u.test(before.text)) return true;
  if (token.text === token.key) return false;
  if (token.text.slice(1) !== token.key.slice(1) || !opensSentence(tokens, at)) return true;
  const goesOn =
    next !== undefined && next.sentence === token.sentence && next.text === next.key && next.kind !== 'mark';
  return !goesOn || (nameBits(token.key) & (GIVEN | TOWN)) !== 0;
}
