import { BASE_VERBS, ING_WORDS } from '../../lexicons/base-verbs';
import { NO_G_LOST } from '../../lexicons/dropped-g';
import { wordsOf } from '../../lexicons/read-lexicon';
import { keyBefore, opensSentence, touches } from '../../neighbours';
import type { Token } from '../../tokenise';
import { ingForms } from './ing-forms';

const stands = new Set(wordsOf(NO_G_LOST));
/** "goin" → "going", of every verb and "-ing" word known. */
const withG = new Map(
  [...wordsOf(BASE_VERBS).flatMap((verb) => ingForms(verb)), ...wordsOf(ING_WORDS)]
    .map((word): [string, string] => [word.slice(0, -1), word])
    .filter(([form]) => form.length > 3 && !stands.has(form)),
);

/** "been givin" is "been given": these are said alike. */
const PASTS = new Map([
  ['givin', 'given'],
  ['takin', 'taken'],
  ['eatin', 'eaten'],
  ['writtin', 'written'],
  ['forgivin', 'forgiven'],
  ['drivin', 'driven'],
]);

/** "goin" → "going"; with a capital inside a sentence it is a name, such as Fallin. */
export function withoutG(
  tokens: readonly Token[],
  i: number,
  { key, text }: Token,
): readonly string[] | undefined {
  if (!key.endsWith('in')) return undefined;
  const word = withG.get(key);
  if (word === undefined) return undefined;
  const isName = text !== key && text !== text.toUpperCase() && !opensSentence(tokens, i);
  if (isName || touches(tokens, i, '-')) return undefined;
  const isPast =
    PASTS.has(key) &&
    /^(?:bin|been|being|be|was|were|is|have|has|had|hav|ive|weve|got)$/u.test(keyBefore(tokens, i));
  return isPast ? [PASTS.get(key) ?? word, word] : [word];
}
