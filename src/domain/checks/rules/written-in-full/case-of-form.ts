import { inCaseOf } from '../../letter-case';
import { opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';
import { isShouting } from './shouted';

/**
 * Puts the wording of an abbreviation into its place: initials ("OT", "DNs") say nothing of the case of the words they
 * stand for, so only the start of a sentence and words shouted around them do. Other forms keep their own case.
 */
export function inCaseOfForm(tokens: readonly Token[], at: number, wording: string): string {
  const text = tokens[at]?.text ?? '';
  const isInitials = /\p{Lu}.*\p{Lu}|^Drs?$/u.test(text) || (text.length === 1 && /\p{Lu}/u.test(text));
  if (!isInitials || isShouting(tokens, at)) return inCaseOf(tokens, at, wording);
  return opensSentence(tokens, at) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}
