import type { Token } from '../../tokenise';
import { isCompass, isMeasure, isOneWordStreet, isStreetFirst, isStreetType } from './street-word';
import { startsUpper } from './letters';

/** The position of the street's last word: one to five capitalised words, the last a kind of street. */
export function streetEnd(text: string, tokens: readonly Token[], from: number): number | undefined {
  let last: number | undefined;
  const first = tokens[from];
  if (first === undefined || isMeasure(first) || !followsOnLine(text, tokens, from)) return undefined;
  if (isStreetFirst(first)) return namedAfter(text, tokens, from);
  const hasThe = first.key === 'the' && first.text.startsWith('T');
  let words = 0;
  for (let i = from; i < from + 9 && words < 5; i += 1) {
    const word = tokens[i];
    if (word === undefined || !followsOnLine(text, tokens, i)) break;
    if (word.kind === 'mark' && /^[.'’-]$/u.test(word.text) && word.start === tokens[i - 1]?.end) continue;
    if (word.kind !== 'word' || !startsUpper(word.text) || isMeasure(word)) break;
    words += 1;
    if (isStreetType(word, false) && (words > 1 || isOneWordStreet(word))) last = i;
    else if (words === 1 && isOneWordStreet(word)) last = i;
    else if (hasThe && words === 2) last = i;
    if (tokens[i + 1]?.text === ',') break;
  }
  return last !== undefined && isCompass(tokens[last + 1]) ? last + 1 : last;
}

/** "Heol y Deri", "Ffordd Caergybi": up to three words after the kind of street. */
function namedAfter(text: string, tokens: readonly Token[], from: number): number | undefined {
  let last: number | undefined;
  for (let i = from + 1; i <= from + 3; i += 1) {
    const word = tokens[i];
    if (word === undefined || word.kind !== 'word' || !followsOnLine(text, tokens, i)) break;
    if (tokens[i - 1]?.text === ',') break;
    if (startsUpper(word.text)) last = i;
    else if (!/^(?:y|yr|ar|yn|uwch|is|bach|fawr|an|na|nan|de|la)$/u.test(word.key)) break;
  }
  return last;
}

export function followsOnLine(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  return before !== undefined && token !== undefined && !text.slice(before.end, token.start).includes('\n');
}
