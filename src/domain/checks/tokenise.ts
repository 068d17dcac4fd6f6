/** A run of letters, digits or one mark, with where it stands (UTF-16 units, end exclusive). */
export interface Token {
  readonly kind: 'word' | 'number' | 'space' | 'mark' | 'emoji';
  readonly text: string;
  /** The text in lower case with straight apostrophes, to look words up by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}
