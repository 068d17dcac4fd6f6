import { pairsOf, wordsOf } from '../../lexicons/read-lexicon';
import { SHORT_NAMES } from '../../lexicons/short-names';
import { tokenise, type Token } from '../../tokenise';

/** A name as it is compared: small letters, no accents, no possessive ("Zoë’s" → "zoe"). */
export function nameKey(key: string): string {
  const owned = key.endsWith("'s") ? key.slice(0, -2) : key;
  return /^[a-z']*$/u.test(owned)
    ? owned
    : owned.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
}

/** The words of a name: "Smith-Jones" has two. */
export function nameWords(name: string | null | undefined): string[] {
  return tokenise(name ?? '')
    .filter((token) => token.kind === 'word')
    .map((token) => nameKey(token.key));
}

const shortFor = new Map(
  pairsOf(SHORT_NAMES).map(([full, short]): [string, readonly string[]] => [full, short]),
);

/** Whether two first names may be one person's: the same, one a short form of the other, or alike at the start. */
export function mayBeOneName(a: string, b: string): boolean {
  if (a === b || a.slice(0, 3) === b.slice(0, 3)) return true;
  const isShort = (full: string, short: string) => shortFor.get(full)?.includes(short) === true;
  if (isShort(a, b) || isShort(b, a)) return true;
  return [...shortFor.values()].some((short) => short.includes(a) && short.includes(b));
}

/** A set of words from a lexicon. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(wordsOf(block));
}

/** Whether two tokens stand beside each other as the words of one name: a space, a hyphen or an initial's full stop between. */
export function joinsName(text: string, before: Token, after: Token): boolean {
  return /^(?:[ \u00A0]{1,2}|-|‑|\. ?|, )$/u.test(text.slice(before.end, after.start));
}
