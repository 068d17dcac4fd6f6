import { isCapitalised, keyAfter, keyBefore } from '../../neighbours';
import type { Token } from '../../tokenise';
import { FAMILY_WORD, GIVEN, nameBits, TOWN } from '../identifier/name-lexicon';
import { mayBeOwned } from './owned';
import { DETERMINERS, isNumberLike } from './word-sets';

/** "Sams blue rabbit" → "Sam's": a first name with an "s" that makes no other name; the caller knows that it makes no word. */
export function firstNameThatOwns(
  tokens: readonly Token[],
  at: number,
  { key, text }: Token,
): string | undefined {
  const base = key.slice(0, -1);
  if (!key.endsWith('s') || key.length < 4 || key.endsWith('ss') || key.includes("'") || !isCapitalised(text))
    return undefined;
  if (!mayBeOwned(keyAfter(tokens, at)) || tokens[at + 1]?.text !== tokens[at + 1]?.key) return undefined;
  const before = keyBefore(tokens, at);
  if (DETERMINERS.has(before) || isNumberLike(before)) return undefined;
  const isFirstName = (nameBits(base) & GIVEN) !== 0 && (nameBits(base) & (TOWN | FAMILY_WORD)) === 0;
  return isFirstName && nameBits(key) === 0 ? `${text.slice(0, -1)}'s` : undefined;
}
