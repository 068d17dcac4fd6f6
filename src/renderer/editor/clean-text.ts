/** Line ends as other programs write them: Windows, old Macs, word processors. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;

/** Controls that no message needs; a tab is kept for the next step. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

/** Halves of a character that lost their other half: with the `u` flag a whole pair does not match. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

export interface CleanText {
  readonly text: string;
  /** How many characters were left out; changed line ends do not count. */
  readonly removed: number;
}

/** A text from outside (paste, drop, an old draft), with what can't be sent left out. Right-to-left text stays. */
export function cleanText(raw: string): CleanText {
  const lines = raw.replaceAll(LINE_ENDS, '\n');
  const text = lines.replaceAll(CONTROLS, '').replaceAll(LONE_SURROGATES, '').replaceAll('\t', ' ');
  return { text, removed: lines.length - text.length };
}

/** The same for a field of one line, where a line end becomes a space. */
export function cleanLine(raw: string): CleanText {
  const { text, removed } = cleanText(raw);
  return { text: text.replaceAll('\n', ' '), removed };
}
