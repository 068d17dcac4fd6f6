import { tokenise, type Token } from './tokenise';

/** A phrase found in a field: `from` and `to` are token positions, end exclusive. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Entry<T> {
  readonly keys: readonly string[];
  /** A form with a mark in it ("f/u") is written without spaces. */
  readonly length: number | undefined;
  readonly value: T;
}

/** Words and phrases to be found in tokens, each with what it stands for. The longest at a place wins. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const tokens = tokenise(phrase);
      const keys = tokens.map((token) => token.key);
      const first = keys[0];
      if (first === undefined) continue;
      const marked = !phrase.includes(' ') && tokens.some((token) => token.kind === 'mark');
      const list = this.#byFirst.get(first) ?? [];
      list.push({ keys, length: marked ? phrase.length : undefined, value });
      list.sort((a, b) => b.keys.length - a.keys.length);
      this.#byFirst.set(first, list);
    }
  }

  /** The longest phrase that begins at a token, or nothing. */
  at(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    const first = tokens[from];
    const entries = first === undefined ? undefined : this.#byFirst.get(first.key);
    if (first === undefined || entries === undefined) return undefined;
    for (const { keys, length, value } of entries) {
      const last = tokens[from + keys.length - 1];
      if (last === undefined) continue;
      if (length !== undefined && last.end - first.start !== length) continue;
      if (keys.every((key, i) => tokens[from + i]?.key === key))
        return { from, to: from + keys.length, value };
    }
    return undefined;
  }

  /** Every phrase in the tokens, from left to right, none overlapping. */
  *all(tokens: readonly Token[]): Generator<PhraseMatch<T>> {
    for (let i = 0; i < tokens.length;) {
      const match = this.at(tokens, i);
      if (match !== undefined) yield match;
      i = match === undefined ? i + 1 : match.to;
    }
  }
}
