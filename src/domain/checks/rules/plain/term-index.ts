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

/**
 * Thousands of words and phrases, found by their first word. A phrase is cut into words only when its first word turns up, so
 * that loading costs next to nothing. Of several lists that hold the same phrase the first given counts.
 */
export class TermIndex<T> implements WordList {
  readonly #bit: number;
  readonly #unread = new Map<string, [string, T][]>();
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
      for (const piece of block.replaceAll('\n', ',').split(',')) {
        const phrase = piece.trim();
        if (phrase === '') continue;
        const first = firstWord(phrase);
        const list = this.#unread.get(first);
        if (list === undefined) {
          this.#unread.set(first, [[phrase, value]]);
          add(first);
        } else list.push([phrase, value]);
      }
    }
    this.#lists = [];
  }

  #termsOf(first: string): readonly Term<T>[] | undefined {
    const known = this.#byFirst.get(first);
    if (known !== undefined) return known;
    const unread = this.#unread.get(first);
    if (unread === undefined) return undefined;
    const terms = unread
      .map(([phrase, value]) => ({ rest: plainKeys(phrase).slice(1), value }))
      .sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, terms);
    return terms;
  }
}

function firstWord(phrase: string): string {
  let end = 0;
  while (end < phrase.length && !partsWords(phrase.charCodeAt(end))) end += 1;
  const word = phrase.slice(0, end);
  return word.includes("'") ? (plainKeys(word)[0] ?? word) : word;
}

/** A space, a hyphen, a slash or an ampersand. */
function partsWords(unit: number): boolean {
  return unit === 0x20 || unit === 0x2d || unit === 0x2f || unit === 0x26;
}
