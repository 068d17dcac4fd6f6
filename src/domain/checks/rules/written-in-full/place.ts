import { isCapitalised, keyAfter, keyBefore, opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';

/** A word where it stands, with the words beside it: what a reader of an ambiguous form looks at. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
  /** The word or number before it in its sentence with no mark between, in lower case; "" where there is none. */
  readonly before: string;
  /** The one before that. */
  readonly beforeThat: string;
  readonly after: string;
  /** The one after that. */
  readonly afterThat: string;
}

/** The place of one or several tokens: `to` is exclusive. */
export function placeOf(tokens: readonly Token[], at: number, token: Token, to = at + 1): Place {
  const before = keyBefore(tokens, at);
  const after = keyAfter(tokens, to - 1);
  return {
    tokens,
    at,
    token,
    before,
    beforeThat: before === '' ? '' : keyBefore(tokens, at - 1),
    after,
    afterThat: after === '' ? '' : keyAfter(tokens, to),
  };
}

/** Reads an ambiguous form: its wordings here, or nothing where it stands for itself. */
export type Reader<T = readonly string[]> = (place: Place) => T | undefined;

/** Readers by the form in small letters: a map, because what a message holds is looked up in it. */
export function readersOf<T>(readers: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(readers));
}

/** Whether the form is written in capitals only: "PT". */
export const inCapitals = ({ token }: Place): boolean => token.text === token.text.toUpperCase();

/** Whether the form is written in small letters only. */
export const inSmallLetters = ({ token }: Place): boolean => token.text === token.key;

/** Whether the form has a capital inside a sentence, as a name has. */
export function isNamed({ tokens, at, token }: Place): boolean {
  return isCapitalised(token.text) && !opensSentence(tokens, at);
}
