import { pairsOf, wordsOf } from '../../lexicons/read-lexicon';
import { SHORT_NAMES } from '../../lexicons/short-names';
import { tokenise, type Token } from '../../tokenise';

/** Letters that are no letter with an accent, and what is written for them in Britain. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' }; // prettier-ignore

/** A name as it is compared: small letters, no accents, no possessive ("Zoë’s" → "zoe"). */
export function nameKey(key: string): string {
  const owned = key.endsWith("'s") ? key.slice(0, -2) : key;
  if (/^[a-z']*$/u.test(owned)) return owned;
  return owned
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđßıæœðþ]/gu, (letter) => OTHER_LETTERS[letter] ?? letter);
}

/** The words of a name: "Smith-Jones" has two. */
export function nameWords(name: string | null | undefined): string[] {
  return tokenise(name ?? '')
    .filter((token) => token.kind === 'word')
    .map((token) => nameKey(token.key));
}

let formsOf: Map<string, readonly string[]> | undefined;

/** Every short form that is used for a first name, and the full names a short one is used for. */
export function otherForms(given: string): readonly string[] {
  formsOf ??= readForms();
  return formsOf.get(given) ?? [];
}

function readForms(): Map<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const add = (name: string, form: string) => forms.set(name, [...(forms.get(name) ?? []), form]);
  for (const [full, short] of pairsOf(SHORT_NAMES)) {
    for (const form of short) {
      add(full, form);
      add(form, full);
    }
  }
  return forms;
}

/** Whether two first names may be one person's: the same, one a short form of the other, or alike at the start. */
export function mayBeOneName(a: string, b: string): boolean {
  if (a === b || a.slice(0, 3) === b.slice(0, 3)) return true;
  const forms = otherForms(a);
  return forms.includes(b) || forms.some((form) => otherForms(form).includes(b));
}

/** A set of words from a lexicon parted by commas. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(wordsOf(block));
}

/** A set of words from a lexicon parted by spaces. */
export function spacedSet(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/u).filter((word) => word !== ''));
}

/** Whether two tokens stand beside each other as the words of one name: a space, a hyphen or an initial's full stop between. */
export function joinsName(text: string, before: Token, after: Token): boolean {
  return /^(?:[ \u00A0]{1,2}|-|‑|\. ?|, )$/u.test(text.slice(before.end, after.start));
}
