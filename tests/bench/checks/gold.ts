/** Words marked in a gold text; with no wordings they are neutral, and not scored. Offsets are UTF-16 units. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** What could stand there in full, any of them right. */
  readonly wordings: readonly string[];
}

export interface GoldText {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

/**
 * Reads one line of a gold file: `{as typed|in full|other wording}` marks words written short, `{=word}` words that
 * may stand either way, and `\n` (a backslash and an n) a new line.
 * @throws Error where a brace is not closed or a mark has no wording; it names the column, never the words.
 */
export function parseGoldLine(line: string): GoldText {
  let text = '';
  const spans: MarkedSpan[] = [];
  for (const piece of line.matchAll(/\{([^{}]*)\}|\\n|[{}]|[^{}\\]+|\\/gu)) {
    const [whole, mark] = piece;
    if (mark !== undefined) {
      const [typed, ...wordings] = withNewLines(mark).split('|');
      const isNeutral = mark.startsWith('=');
      if (typed === undefined || typed === '' || (wordings.length === 0 && !isNeutral)) {
        throw new Error(`A mark has no wording at column ${piece.index + 1}: write {as typed|in full}.`);
      }
      const start = text.length;
      text += isNeutral ? typed.slice(1) : typed;
      spans.push({ start, end: text.length, wordings });
    } else if (whole === '{' || whole === '}') {
      throw new Error(`A brace stands alone at column ${piece.index + 1}: close it, or take it out.`);
    } else text += withNewLines(whole);
  }
  return { text, spans };
}

/** One plain line of a file of clean texts, with its new lines. */
export function withNewLines(line: string): string {
  return line.replaceAll(String.raw`\n`, '\n');
}

/** The white-space pieces of a text that hold a letter or a digit. */
export function pieces(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S+/gu)]
    .filter(([piece]) => /[\p{L}\p{N}]/u.test(piece))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
