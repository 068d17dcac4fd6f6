import type { MarkedSpan } from './gold';
import { overlaps, type Mark } from './mark';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Whether a fix offered for marked words makes one of their wordings, case aside. A fix may reach over several marked
 * words ("how r u"), and several fixes may make up one wording ("pls cld"): what counts is how the text reads afterwards.
 */
export function isFixRight(
  text: string,
  span: MarkedSpan,
  spans: readonly MarkedSpan[],
  over: readonly Mark[],
): boolean {
  const wanted = wordingsOf([span]).map((changes) => afterwards(text, changes));
  const inOneGo = over.some((mark) => {
    const reached = spans.filter((each) => overlaps(each, mark));
    const read = new Set(wordingsOf(reached).map((changes) => afterwards(text, changes)));
    return mark.fixes.some((words) => read.has(afterwards(text, [{ ...mark, words }])));
  });
  if (inOneGo || over.length < 2) return inOneGo;
  const firsts = over.flatMap(({ start, end, fixes }) =>
    fixes.slice(0, 1).map((words) => ({ start, end, words })),
  );
  return wanted.includes(afterwards(text, firsts));
}

/** Every way to write some marked words in full, a few hundred at the most. */
function wordingsOf(spans: readonly MarkedSpan[]): Change[][] {
  let ways: Change[][] = [[]];
  for (const { start, end, wordings } of spans) {
    const options = wordings.map((words) => ({ start, end, words }));
    if (options.length > 0) ways = ways.flatMap((way) => options.map((option) => [...way, option])).slice(0, 256); // prettier-ignore
  }
  return ways;
}

/** The text in lower case with changes made from its end to its start. */
function afterwards(text: string, changes: readonly Change[]): string {
  let changed = text;
  for (const { start, end, words } of changes.toSorted((a, b) => b.start - a.start)) {
    changed = changed.slice(0, start) + words + changed.slice(end);
  }
  return changed.toLowerCase().replaceAll('’', "'");
}
