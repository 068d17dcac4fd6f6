/** An identifier marked in a gold sentence. Offsets are UTF-16 units, end exclusive. */
export interface IdentifierMark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** May be found or not: not counted. */
  readonly optional: boolean;
}

export interface IdentifierLine {
  readonly text: string;
  readonly marks: readonly IdentifierMark[];
}

const MARK =
  /\[(\?)?(nhs-number|date-of-birth|postcode|address|phone|email|name|record-number|service)\|((?:[^\]\\]|\\.)*)\]/gu;

/**
 * Reads one line of the gold file: `[kind|value]` marks an identifier, `[?kind|value]` one that may be found or not,
 * `\n` is a new line and `\]` a bracket inside a mark. Any other bracket stands for itself.
 */
export function parseIdentifierLine(line: string): IdentifierLine {
  const marks: IdentifierMark[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(MARK)) {
    text += plain(line.slice(at, match.index));
    const start = text.length;
    text += plain(match[3] ?? '');
    marks.push({ kind: match[2] ?? '', start, end: text.length, optional: match[1] !== undefined });
    at = match.index + match[0].length;
  }
  return { text: text + plain(line.slice(at)), marks };
}

function plain(text: string): string {
  return text.replaceAll(String.raw`\n`, '\n').replaceAll(String.raw`\]`, ']');
}
