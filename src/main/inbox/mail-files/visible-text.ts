/** Marks that turn the order of letters about, and controls that no letter needs: a reader must see that they are there. */
const CONTROLS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

function written(control: string): string {
  return `[U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Text of several lines that shows what it holds: line ends are LF, controls and turned writing stand as "[U+202E]". */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(CONTROLS, written);
}

/** The same on one line: a subject or a name can't bring header lines of its own. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/gu, ' ').trim().slice(0, 2_000);
}
