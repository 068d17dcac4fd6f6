import type { Token } from '../../tokenise';
import { cueBefore } from './name-cue';
import { nameKey } from './name-key';
import { ANY_FAMILY, ANY_GIVEN, FAMILY, FAMILY_FORM, isListedGiven, nameBits } from './name-lexicon';
import { isNeverAName } from './name-shape';
import { startsLower } from './letters';

const SHORT_TITLE = /^(?:mr|mrs|ms|mx|dr)$/u;

/** Where a name in small letters ends, where it is sure to be one: "mrs patel", "tell mohammed", "your daughter aisha". */
export function quietNameEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token === undefined || !startsLower(token.text)) return undefined;
  if (SHORT_TITLE.test(token.key)) return titledEnd(text, tokens, i);
  if (token.key.length < 3) return undefined;
  const cue = cueBefore(tokens, i);
  if (cue !== 'person' && cue !== 'theirs') return undefined;
  return isListedGiven(nameKey(token.key)) && !isNeverAName(token) ? familyEnd(text, tokens, i) : undefined;
}

function titledEnd(text: string, tokens: readonly Token[], i: number): number | undefined {
  const from = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  const [title, first] = [tokens[i], tokens[from]];
  if (title === undefined || first === undefined || first.kind !== 'word' || isNeverAName(first))
    return undefined;
  if (!/^\.? ?$/u.test(text.slice(title.end, first.start)) || /\d/u.test(first.text)) return undefined;
  const known = (nameBits(nameKey(first.key)) & (ANY_FAMILY | ANY_GIVEN)) !== 0;
  if (title.key === 'dr' && !known) return undefined;
  return first.text.length > 1 ? familyEnd(text, tokens, from) : undefined;
}

/** One family name more, where it is known as one. */
function familyEnd(text: string, tokens: readonly Token[], i: number): number {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined || next.kind !== 'word') return i + 1;
  if (text.slice(token.end, next.start) !== ' ' || isNeverAName(next)) return i + 1;
  return (nameBits(nameKey(next.key)) & (FAMILY | FAMILY_FORM)) !== 0 ? i + 2 : i + 1;
}
