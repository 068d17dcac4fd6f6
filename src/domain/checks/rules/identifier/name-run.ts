import type { Token } from '../../tokenise';
import { ANY_FAMILY, ANY_GIVEN, nameBits } from './name-lexicon';
import { nameKey } from './name-key';
import { hasNameCapital, isInitial, isNeverAName, isParticle, isShouted, isTitle } from './name-shape';

const MOST_WORDS = 5;

/** Whether a token can stand in a name by how it is written: with a capital, or all capitals where that says something. */
export function isWrittenAsName(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && (hasNameCapital(token) || isShouted(token));
}

/**
 * Where the words of a name that begins at `i` end (position, exclusive): capitalised words, initials, small words such
 * as "van" between them; joined by spaces, hyphens or an initial's full stop.
 */
export function runEnd(text: string, tokens: readonly Token[], i: number): number {
  let to = i + 1;
  let words = 1;
  for (let j = i + 1; j < i + 9 && words < MOST_WORDS; j += 1) {
    const [before, token] = [tokens[j - 1], tokens[j]];
    if (before === undefined || token === undefined) break;
    const gap = text.slice(before.end, token.start);
    if (before.key.endsWith("'s")) break;
    if (isHyphen(token) && gap === '') continue;
    if (token.text === '.' && gap === '' && isInitial(before)) continue;
    if (gap !== ' ' && gap !== '\u00A0' && !(gap === '' && /^[-‑.]$/u.test(before.text))) break;
    if (isParticle(token) && leadsOn(text, tokens, j)) continue;
    if (!isWrittenAsName(token) || isNeverAName(token) || isTitle(token)) break;
    if (!isShouted(before) && isAcronym(token) && !isNamed(token)) break;
    if (isInitial(token) && !continues(tokens, j)) break;
    if (!isShouted(token) && isShouted(before) && before.text.length > 3 && !isNamed(token)) break;
    to = j + 1;
    words += 1;
  }
  return to;
}

/** "Maria dos Santos": the small word has a capitalised one after it, or one more small word and then one. */
function leadsOn(text: string, tokens: readonly Token[], j: number): boolean {
  const [token, next, last] = [tokens[j], tokens[j + 1], tokens[j + 2]];
  if (token === undefined || next === undefined) return false;
  if (!/^[ -]?$/u.test(text.slice(token.end, next.start))) return false;
  if (isWrittenAsName(next) && !isNeverAName(next)) return true;
  if (isHyphen(next)) return isWrittenAsName(last);
  return isParticle(next) && isWrittenAsName(last) && !isNeverAName(last);
}

/** "DNA'd", "CPN": letters for words, not a name. */
function isAcronym({ text }: Token): boolean {
  return /^[A-Z]{2,5}(?:['’]?[a-z]{1,2})?$/.test(text);
}

/** After an initial comes another part of the name. */
function continues(tokens: readonly Token[], j: number): boolean {
  const next = tokens[j + 1]?.text === '.' ? tokens[j + 2] : tokens[j + 1];
  return isWrittenAsName(next) && !isNeverAName(next);
}

function isHyphen({ text }: Token): boolean {
  return text === '-' || text === '‑';
}

function isNamed({ key }: Token): boolean {
  return (nameBits(nameKey(key)) & (ANY_GIVEN | ANY_FAMILY)) !== 0;
}
