import { endingOf } from './file-name';
import { isActiveEnding, secondEnding } from './file-type';

/** Documents and archives that may bring a program along without saying so. */
const MAY_HOLD_ONE =
  /^(?:docm?|dotm?|xls[bm]?|xl[atw]m?|ppt|pp[sa]m?|potm|pps|rtf|mdb|accd[ab]|one|pub|7z|rar|zip|gz|tar|tgz|cab|arj|ace|iso|img|vhdx?|eml|msg)$/u;
/** More programs and scripts than are known of files that are sent. */
const PROGRAM =
  /^(?:apk|appx|msix|bin|run|deb|rpm|pif|cpl|scf|inf|gadget|application|vbe|wsh|wsc|ps[12]xml|psm1|py|pl|rb|jnlp|xll|settingcontent-ms|library-ms|xht(?:ml)?|mht(?:ml)?|url|website)$/u;

const IS_PROGRAM = 'This may be a program: don’t open it, and ask IT to look at it if you did not expect it.';
const HOLDS_ONE =
  'Files of this type can carry programs: open it only if you expected it, and keep macros switched off.';
const HIDES =
  'The name of this file has two endings, as programs in disguise do: don’t open it unless you expected it.';

/** What is to be said of a file out of a mail before somebody opens it; null where its name says nothing bad. */
export function attachmentWarning(name: string): string | null {
  const ending = endingOf(name);
  if (isActiveEnding(ending) || PROGRAM.test(ending)) return IS_PROGRAM;
  if (secondEnding(name) !== undefined) return HIDES;
  return MAY_HOLD_ONE.test(ending) ? HOLDS_ONE : null;
}
