import { opensSentence } from '../neighbours';
import type { Token } from '../tokenise';
import { MEANING_WORDS, type Turn } from './pairs';

/** A word, a number, a time or a date that turns the meaning if it is another than was meant. */
export interface TurningWord {
  readonly start: number;
  readonly end: number;
  readonly kind: Turn | 'time' | 'date' | 'dose' | 'amount' | 'label';
  /** What it could have been meant for, likeliest first. */
  readonly partners: readonly string[];
  /** The position of its token; of words that a language model can judge alone. */
  readonly at: number | undefined;
}

/** The words among the tokens that turn the meaning. */
export function turningWords(tokens: readonly Token[]): TurningWord[] {
  const found: TurningWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const word = token?.kind === 'word' ? MEANING_WORDS.get(token.key) : undefined;
    if (token === undefined || word === undefined || isAnother(tokens, at)) continue;
    const { turn: kind, partners } = word;
    const judged = kind !== 'day' && kind !== 'month';
    found.push({ start: token.start, end: token.end, kind, partners, at: judged ? at : undefined });
  }
  return found;
}

/** "am" in "I am", "may" and "march" as words. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.key === 'am' || token.key === 'pm') return !/\d$/u.test(tokens[at - 1]?.key ?? '');
  if (token.key === 'may' || token.key === 'march')
    return token.text === token.key || opensSentence(tokens, at);
  return false;
}
