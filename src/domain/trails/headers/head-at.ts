import type { DateHints } from '../dates/find-date';
import type { QuotedLine } from '../quoted-line';
import { attributionAt } from './attribution';
import { headerLinesAt, type HeaderLines } from './header-lines';
import { DRAWN_DIVIDER, SPOKEN_DIVIDER } from './header-words';
import { NO_HEAD, type QuotedHead } from './quoted-head';
import { arrowsAt } from './arrows';

/** Where a quoted message begins. */
export interface HeadAt {
  /** The first line of its body. */
  readonly end: number;
  readonly head: QuotedHead;
  /** How many ">" lead the lines of its body: a line with fewer is somebody else's. */
  readonly bodyDepth: number;
}

/** Blank lines that may stand between a divider and the header lines beneath it. */
const GAP = 3;

/** The head of a quoted message that begins at a line that is not blank; undefined where none does. */
export function headAt(lines: readonly QuotedLine[], i: number, hints: DateHints): HeadAt | undefined {
  const line = lines[i];
  if (line === undefined) return undefined;
  const arrows = arrowsAt(lines, i, hints);
  if (arrows !== undefined) return arrows;
  const spoken = SPOKEN_DIVIDER.test(line.text);
  if (spoken || DRAWN_DIVIDER.test(line.text)) return afterDivider(lines, i, spoken, hints);
  const block = headerLinesAt(lines, i, 'unannounced', hints);
  if (block !== undefined) return ofBlock(lines, block);
  const attribution = attributionAt(lines, i, hints);
  if (attribution === undefined) return undefined;
  const next = nextWritten(lines, attribution.end);
  const isQuoted = (lines[next]?.depth ?? 0) > line.depth;
  return { ...attribution, bodyDepth: isQuoted ? line.depth + 1 : line.depth };
}

function afterDivider(
  lines: readonly QuotedLine[],
  i: number,
  spoken: boolean,
  hints: DateHints,
): HeadAt | undefined {
  const next = nextWritten(lines, i + 1);
  const depth = lines[i]?.depth ?? 0;
  const isNear = next - i <= GAP + 1 && (lines[next]?.depth ?? 0) >= depth;
  const block = isNear ? headerLinesAt(lines, next, spoken ? 'announced' : 'unannounced', hints) : undefined;
  if (block !== undefined) return ofBlock(lines, block);
  const bare = isNear && spoken ? headerLinesAt(lines, next, 'bare', hints) : undefined;
  if (bare !== undefined) return ofBlock(lines, bare);
  if (!spoken) return undefined;
  if (
    isNear &&
    (SPOKEN_DIVIDER.test(lines[next]?.text ?? '') || DRAWN_DIVIDER.test(lines[next]?.text ?? ''))
  ) {
    return afterDivider(lines, next, spoken, hints);
  }
  return { end: i + 1, head: NO_HEAD, bodyDepth: isNear ? (lines[next]?.depth ?? depth) : depth };
}

/** Some programs put ">" before the words and not before the header lines. */
function ofBlock(lines: readonly QuotedLine[], { end, head, depth }: HeaderLines): HeadAt {
  const isQuoted = (lines[nextWritten(lines, end)]?.depth ?? 0) > depth;
  return { end, head, bodyDepth: isQuoted ? depth + 1 : depth };
}

/** The next line that is not blank; past the end where there is none. */
export function nextWritten(lines: readonly QuotedLine[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]?.text.trim() === '') i += 1;
  return i;
}
