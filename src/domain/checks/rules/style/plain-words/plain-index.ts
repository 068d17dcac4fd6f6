import { BREAK, plainKeys, type PlainWords } from '../../plain/plain-words';
import { eachPlainForm, type PlainEntry } from './plain-entries';

/** An entry where it stands among the plain words: `from` up to `to`, end exclusive. */
export interface PlainMatch {
  readonly from: number;
  readonly to: number;
  readonly entry: PlainEntry;
}

interface Phrase {
  readonly form: string;
  readonly entry: PlainEntry;
  /** The words behind the first, once the first has turned up. */
  rest?: readonly string[];
}

/**
 * Some two thousand forms by their first word. Single words and phrases lie apart and phrases are cut into words only when their
 * first word turns up, so that reading the lists, at the first check, costs little.
 */
export class PlainIndex {
  readonly #words = new Map<string, PlainEntry>();
  readonly #phrases = new Map<string, Phrase[]>();

  constructor() {
    eachPlainForm((form, entry) => {
      const gap = firstGap(form);
      if (gap < 0) {
        if (!this.#words.has(form)) this.#words.set(form, entry);
        return;
      }
      const first = form.slice(0, gap);
      const phrases = this.#phrases.get(first);
      if (phrases === undefined) this.#phrases.set(first, [{ form, entry }]);
      else phrases.push({ form, entry });
    });
  }

  /** Every entry, from left to right, none overlapping; the longest at a place. */
  all(plain: PlainWords): PlainMatch[] {
    const found: PlainMatch[] = [];
    const { words } = plain;
    for (let i = 0; i < words.length;) {
      const match = this.#at(plain, words[i] ?? BREAK, i);
      if (match !== undefined) found.push(match);
      i = match === undefined ? i + 1 : match.to;
    }
    return found;
  }

  #at(plain: PlainWords, word: string, from: number): PlainMatch | undefined {
    const phrases = this.#phrases.get(word);
    let longest: PlainMatch | undefined;
    for (const phrase of phrases ?? []) {
      phrase.rest ??= plainKeys(phrase.form).slice(1);
      const to = from + 1 + phrase.rest.length;
      if (longest !== undefined && longest.to >= to) continue;
      if (
        phrase.rest.every((each, k) => plain.words[from + 1 + k] === each) &&
        isOneSentence(plain, from, to)
      ) {
        longest = { from, to, entry: phrase.entry };
      }
    }
    const entry = longest === undefined ? this.#words.get(word) : undefined;
    return entry === undefined ? longest : { from, to: from + 1, entry };
  }
}

function isOneSentence({ sentenceOf }: PlainWords, from: number, to: number): boolean {
  return sentenceOf[to - 1] === sentenceOf[from];
}

/** Where the first word of a form ends; -1 where it is one word. */
function firstGap(form: string): number {
  const [space, hyphen] = [form.indexOf(' '), form.indexOf('-')];
  return hyphen >= 0 && (space < 0 || hyphen < space) ? hyphen : space;
}
