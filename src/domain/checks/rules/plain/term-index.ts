import { bitFor, marksOf, type WordList } from './first-words';
import { BREAK, plainKeys, type PlainWords } from './plain-words';

/** A term where it stands among the plain words: `from` up to `to`, with what its list says of it. */
export interface TermMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Term<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** A phrase that nobody has asked for, where it lies in its list, and the one before it with the same first word. */
interface Unread<T> {
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly value: T;
  readonly before: Unread<T> | undefined;
}

const SPACE = 0x20;

/**
 * Thousands of words and phrases, found by their first word. A phrase is cut into words only when its first word turns up, so
 * that loading costs next to nothing. Of several lists that hold the same phrase the first given counts.
 */
export class TermIndex<T> implements WordList {
  readonly #bit: number;
  readonly #unread = new Map<string, Unread<T>>();
  readonly #byFirst = new Map<string, Term<T>[]>();
  #lists: readonly (readonly [string, T])[];

  /** @param lists blocks of phrases parted by commas or new lines, each with what it says. */
  constructor(lists: readonly (readonly [string, T])[]) {
    this.#lists = lists;
    this.#bit = bitFor(this);
  }

  /** The longest term that begins at a word, or nothing. */
  at(plain: PlainWords, from: number): TermMatch<T> | undefined {
    if (((marksOf(plain).bits[from] ?? 0) & this.#bit) === 0) return undefined;
    const terms = this.#termsOf(plain.words[from] ?? BREAK);
    if (terms === undefined) return undefined;
    for (const { rest, value } of terms) {
      let length = 0;
      while (length < rest.length && plain.words[from + 1 + length] === rest[length]) length += 1;
      const to = from + 1 + rest.length;
      if (length === rest.length && plain.sentenceOf[to - 1] === plain.sentenceOf[from])
        return { from, to, value };
    }
    return undefined;
  }

  /** Every term, from left to right, none overlapping. */
  all(plain: PlainWords): TermMatch<T>[] {
    const found: TermMatch<T>[] = [];
    const { bits, any } = marksOf(plain);
    if ((any & this.#bit) === 0) return found;
    for (let i = 0; i < bits.length;) {
      const match = ((bits[i] ?? 0) & this.#bit) === 0 ? undefined : this.at(plain, i);
      if (match !== undefined) found.push(match);
      i = match === undefined ? i + 1 : match.to;
    }
    return found;
  }

  /** Parts the lists into phrases by their first word. */
  read(add: (word: string) => void): void {
    for (const [block, value] of this.#lists) {
      const text = block.replaceAll('\n', ',');
      for (let at = 0; at < text.length;) {
        const comma = text.indexOf(',', at);
        const to = comma < 0 ? text.length : comma;
        while (text.charCodeAt(at) === SPACE) at += 1;
        if (at < to) {
          const first = firstWord(text, at, to);
          const before = this.#unread.get(first);
          this.#unread.set(first, { block, from: at, to, value, before });
          if (before === undefined) add(first);
        }
        at = to + 1;
      }
    }
    this.#lists = [];
  }

  #termsOf(first: string): readonly Term<T>[] | undefined {
    const known = this.#byFirst.get(first);
    if (known !== undefined) return known;
    const terms: Term<T>[] = [];
    for (let next = this.#unread.get(first); next !== undefined; next = next.before) {
      const { block, from, to, value } = next;
      terms.push({ rest: plainKeys(block.slice(from, to)).slice(1), value });
    }
    if (terms.length === 0) return undefined;
    const longestFirst = terms.toReversed().sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, longestFirst);
    return longestFirst;
  }
}

function firstWord(text: string, from: number, to: number): string {
  let end = from;
  while (end < to && !partsWords(text.charCodeAt(end))) end += 1;
  const word = text.slice(from, end);
  return word.includes("'") ? (plainKeys(word)[0] ?? word) : word;
}

/** A space, a hyphen, a slash or an ampersand. */
function partsWords(unit: number): boolean {
  return unit === SPACE || unit === 0x2d || unit === 0x2f || unit === 0x26;
}
