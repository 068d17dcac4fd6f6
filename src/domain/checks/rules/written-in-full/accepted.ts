import type { CheckContext } from '../../context';
import { keyOf } from '../../tokenise';

const NONE: ReadonlySet<string> = new Set();

/** What the Trust accepts, in lower case, with its plurals and possessives: "CPN" accepts "CPNs" and "CPN's" too. */
export function acceptedForms({ accepted = [] }: CheckContext): ReadonlySet<string> {
  if (accepted.length === 0) return NONE;
  return new Set(accepted.map((form) => keyOf(form.trim())).flatMap((key) => [key, `${key}s`, `${key}'s`]));
}
