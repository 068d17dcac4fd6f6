import type { Transaction } from '@codemirror/state';

/** What came in, as the editor read it from the page: `text` in the place of what stood from `from` to `to`. */
export interface Entered {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the editor would make of it. */
  readonly usual: Transaction;
}
