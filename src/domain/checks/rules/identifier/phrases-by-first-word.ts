import { wordsOf } from '../../lexicons/read-lexicon';
import { PhraseIndex, type PhraseMatch } from '../../phrase-index';
import type { Token } from '../../tokenise';

/** A long list of phrases of which a message meets few: those with one first word are only read when it is met. */
export class PhrasesByFirstWord<T> {
  readonly #waiting = new Map<string, [string, T][]>();
  readonly #read = new Map<string, PhraseIndex<T>>();

  /** Lists of phrases parted by commas, each with what its phrases stand for; of equal ones the first counts. */
  constructor(lists: readonly (readonly [string, T])[]) {
    for (const [list, value] of lists) {
      for (const phrase of wordsOf(list)) {
        const first = /^[\p{L}\p{N}]+(?:'\p{L}+)?/u.exec(phrase)?.[0] ?? phrase;
        const others = this.#waiting.get(first);
        if (others === undefined) this.#waiting.set(first, [[phrase, value]]);
        else others.push([phrase, value]);
      }
    }
  }

  /** The longest phrase that begins at a token, or nothing. */
  at(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    const key = tokens[from]?.key ?? '';
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      this.#waiting.delete(key);
      this.#read.set(key, new PhraseIndex(waiting));
    }
    return this.#read.get(key)?.at(tokens, from);
  }
}
