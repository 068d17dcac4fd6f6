import { GIVEN_WORDS } from '../../checks/lexicons/names/given-words';
import { TOO_ORDINARY } from '../../checks/lexicons/names/too-ordinary';
import { nameKey, spacedSet } from '../../checks/rules/identifier/name-key';
import type { Id } from '../../identity';

/** A text in which names stand: a body, a subject, a display name; null where it is an envelope's. */
export interface NamedText {
  readonly messageId: Id | null;
  readonly text: string;
}

interface Word {
  readonly key: string;
  readonly place: number;
  readonly text: number;
  /** What stands between the word before it and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isShouted: boolean;
}

/** The words of a trail's texts, by how names are compared. */
export interface TrailNames {
  readonly words: readonly (readonly Word[])[];
  readonly places: ReadonlyMap<string, readonly Word[]>;
  readonly texts: readonly NamedText[];
}

/** How names and words are compared: small letters, without accents, apostrophes and possessives. */
export function nameParts(name: string): string[] {
  return [...name.matchAll(WORD)].map(({ 0: word }) => keyOf(word));
}

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const MOST_BETWEEN = 2;
const ordinary = new Set([...spacedSet(GIVEN_WORDS), ...spacedSet(TOO_ORDINARY)]);

function keyOf(word: string): string {
  return nameKey(word.toLowerCase().replaceAll('’', "'").replace(/'$/u, '')).replaceAll("'", '');
}

export function readNames(texts: readonly NamedText[]): TrailNames {
  const places = new Map<string, Word[]>();
  const words = texts.map(({ text }, number) => {
    let end = 0;
    return [...text.matchAll(WORD)].map(({ 0: word, index }, place) => {
      const read = {
        key: keyOf(word),
        place,
        text: number,
        gap: text.slice(end, index),
        isCapital: /^\p{Lu}/u.test(word),
        isShouted: /^[\p{Lu}\p{M}'’]{2,}$/u.test(word),
      };
      end = index + word.length;
      const same = places.get(read.key);
      if (same === undefined) places.set(read.key, [read]);
      else same.push(read);
      return read;
    });
  });
  return { words, places, texts };
}

/** Where somebody's whole name stands: the message, null for an envelope; undefined where it stands nowhere. */
export function whereNamed(names: TrailNames, given: string, family: string): Id | null | undefined {
  const [first, last] = [nameParts(given), nameParts(family)];
  const [start] = last;
  if (start === undefined || first.length === 0) return undefined;
  // "They will may come": what are words too are a name with a capital alone.
  const isOrdinary = first.every((key) => ordinary.has(key)) || last.every((key) => ordinary.has(key));
  const hit = names.places.get(start)?.find((word) => {
    const words = names.words[word.text] ?? [];
    if (isOrdinary && !word.isCapital) return false;
    return hasSequence(words, word.place, last) && isNamedAt(words, word.place, first, last);
  });
  return hit === undefined ? undefined : (names.texts[hit.text]?.messageId ?? null);
}

function hasSequence(words: readonly Word[], at: number, sought: readonly string[]): boolean {
  return (
    at >= 0 &&
    sought.every((key, i) => words[at + i]?.key === key && (i === 0 || isGap(words[at + i]?.gap, JOINS)))
  );
}

const JOINS = /^(?:[ \u00A0]{1,2}|[-‐‑]|\n)$/u;
const INITIAL = /^(?:\.?[ \u00A0]{1,2})$/u;
const COMMA = /^,[ \u00A0]{0,2}$/u;

function isGap(gap: string | undefined, pattern: RegExp): boolean {
  return gap !== undefined && pattern.test(gap);
}

/** "Margaret Holloway", "Margaret A. Jane Holloway", "Holloway, Margaret", "HOLLOWAY Margaret". */
function isNamedAt(
  words: readonly Word[],
  at: number,
  first: readonly string[],
  last: readonly string[],
): boolean {
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const joins = words.slice(at - between, at + 1).every(({ gap }, i, all) => {
      const before = words[at - between + i - 1];
      const isInitial = before?.key.length === 1;
      const isMiddle = i < all.length - 1;
      return isGap(gap, isInitial ? INITIAL : JOINS) && (!isMiddle || (words[at - between + i]?.isCapital ?? false)); // prettier-ignore
    });
    if (!joins) continue;
    if (hasSequence(words, at - between - first.length, first)) return true;
  }
  const after = at + last.length;
  const shouted = words[at]?.isShouted === true && isGap(words[after]?.gap, JOINS);
  return (shouted || isGap(words[after]?.gap, COMMA)) && hasSequence(words, after, first);
}

/** Whether a family name stands anywhere, whatever stands before it. */
export function isFamilyWritten(names: TrailNames, family: string): boolean {
  const sought = nameParts(family);
  const [start] = sought;
  if (start === undefined) return false;
  return (names.places.get(start) ?? []).some((word) =>
    hasSequence(names.words[word.text] ?? [], word.place, sought),
  );
}
