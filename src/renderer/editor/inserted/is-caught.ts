import { bareLetters, hasOtherScript } from './same-letters';
import type { Inserted } from './whole-words';

/** How words came in that no key explains. */
export interface Arrival {
  /** `replacement`: in the place of words, by autocorrect or a spelling menu; `text`: at once; `composition`: by an input method. */
  readonly kind: 'replacement' | 'text' | 'composition';
  /** In the place of words that the writer had selected. */
  readonly selected: boolean;
  /** A key went to an input method just before. */
  readonly byInputMethod: boolean;
}

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Whether words are shown to the writer, to keep or take back (P35).
 * @param assisted whether dictation and on-screen keyboards may write: then only words that stood there and were
 *   changed are shown
 */
export function isCaught({ words, before }: Inserted, arrival: Arrival, assisted: boolean): boolean {
  if (bareLetters(words) === bareLetters(before)) return false;
  if (!SAYS_SOMETHING.test(words + before)) return false;
  // Other scripts are written by input methods: there a composition is how the writer writes.
  if ((arrival.kind === 'composition' || arrival.byInputMethod) && hasOtherScript(words)) return false;
  if (!assisted || arrival.kind === 'replacement') return true;
  const own = before.toLowerCase();
  const now = words.toLowerCase();
  return !arrival.selected && !now.startsWith(own) && !now.endsWith(own);
}
