import type { Severity } from '../../../src/domain/checks/finding';

/** One thing a reader marks in a text, ours or a peer. Offsets are UTF-16 units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `area/name` as our rules are called; `peer/name` where a peer says one thing only, which counts for every measure. */
  readonly rule: string;
  readonly severity: Severity;
  readonly fixes: readonly string[];
}

/** Where a text is written, for readers that ask: the day is "2026-12-08". */
export interface Given {
  readonly today?: string;
}

/** Anything that marks words in a text: what every measure is taken of. */
export interface Reader {
  readonly name: string;
  read(text: string, given?: Given): readonly Mark[] | Promise<readonly Mark[]>;
}

/** Whether a mark is of a rule, or of an area such as "written-in-full/"; a peer's counts for whatever is asked. */
export function isOf({ rule }: Mark, ruleOrArea: string): boolean {
  return rule.startsWith(ruleOrArea) || rule.startsWith('peer/');
}

export function overlaps(
  mark: { readonly start: number; readonly end: number },
  span: { readonly start: number; readonly end: number },
): boolean {
  return mark.start < span.end && mark.end > span.start;
}
