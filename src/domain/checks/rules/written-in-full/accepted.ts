import type { CheckContext } from '../../context';
import { keptLast } from '../../kept-last';
import { keyOf } from '../../tokenise';

const NONE: ReadonlySet<string> = new Set();

/** What the Trust accepts, in lower case, with its plurals and possessives: "CPN" accepts "CPNs" and "CPN's" too. */
export function acceptedForms({ accepted = [] }: CheckContext): ReadonlySet<string> {
  return accepted.length === 0 ? NONE : formsOf(accepted);
}

const formsOf = keptLast(
  (accepted: readonly string[]): ReadonlySet<string> =>
    new Set(accepted.map((form) => keyOf(form.trim())).flatMap((key) => [key, `${key}s`, `${key}'s`])),
);
