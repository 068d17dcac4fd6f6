import { SHORT_DATES } from '../../lexicons/abbreviations-everyday';
import { pairsOf } from '../../lexicons/read-lexicon';
import type { Token } from '../../tokenise';

const full = new Map(pairsOf(SHORT_DATES).map(([form, wordings]) => [form, wordings[0] ?? form]));
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|\d{1,2}[ap]m)$/u;

/** Forms that are no word and no name: they need no number beside them. */
const DAY_ALONE = new Set(['tues', 'weds', 'thur', 'thurs', 'fri', 'mon', 'tue', 'wed', 'thu']);

/** "Wed" → "Wednesday", "Aug" in "9 Aug" → "August"; nothing for "sat", "mar" or "Jan" as words or names. */
export function shortDate(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  const wording = token === undefined ? undefined : full.get(token.key);
  if (token === undefined || wording === undefined) return undefined;
  const besideNumber = NUMBER.test(tokens[i - 1]?.key ?? '') || NUMBER.test(tokens[i + 1]?.key ?? '');
  const isDay = wording.endsWith('day');
  const capital = token.text !== token.key;
  if (
    isDay
      ? besideNumber || (capital && DAY_ALONE.has(token.key))
      : besideNumber && (capital || isDateBefore(tokens, i))
  ) {
    return token.key === 'sat' && !capital && NUMBER.test(tokens[i - 1]?.key ?? '') ? undefined : wording;
  }
  return token.key.length > 3 && isDay ? wording : undefined;
}

function isDateBefore(tokens: readonly Token[], i: number): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/u.test(tokens[i - 1]?.key ?? '');
}
