import type { Change, Inserted } from './whole-words';

/** Where a mark is after a change: the ends as they moved, and whether the change reached it. */
export interface Moved {
  readonly from: number;
  readonly to: number;
  readonly touched: boolean;
  /** Plainword put something right in the words: they are still the computer's. */
  readonly byFix: boolean;
}

/**
 * A mark after a change of the text; nothing where the writer edited or deleted its words.
 * @param text as it is after the change
 */
export function markAfter(
  mark: Inserted,
  { from, to, touched, byFix }: Moved,
  text: string,
): Inserted | undefined {
  const words = text.slice(from, to);
  if (from >= to) return undefined;
  if (words === mark.words) return from === mark.from ? mark : { ...mark, from, to };
  // Of several words one was put right.
  const stays = touched && byFix && /\s/u.test(mark.words) && words.trim() !== '' && words !== mark.before;
  return stays ? { ...mark, from, to, words } : undefined;
}

/** Whether the words stand where a mark says. */
export function stands({ from, to, words }: Inserted, text: string): boolean {
  return text.slice(from, to) === words;
}

/** Puts a mark among others, in their order; those it overlaps go. */
export function addMark(marks: readonly Inserted[], mark: Inserted): Inserted[] {
  const others = marks.filter(({ from, to }) => to <= mark.from || from >= mark.to);
  return [...others, mark].toSorted((a, b) => a.from - b.from);
}

/**
 * Words that the computer wrote over words it had written before: what stood before is what the writer wrote.
 * @param marks as they stand in the text before the change
 * @returns nothing where the writer's own words are back
 */
export function overEarlier(inserted: Inserted, marks: readonly Inserted[]): Inserted | undefined {
  const start = inserted.from - inserted.lead.length;
  const end = start + inserted.before.length;
  const covered = marks.filter(({ from, to }) => from >= start && to <= end && from < to);
  if (covered.length === 0) return inserted;
  let { before, lead, tail } = inserted;
  for (const each of covered.toReversed()) {
    before = before.slice(0, each.from - start) + each.before + before.slice(each.to - start);
    if (each.from === start) lead ||= each.lead;
    if (each.to === end) tail ||= each.tail;
  }
  return before === inserted.words ? undefined : { ...inserted, before, lead, tail };
}

/** The one change between two texts, next to the cursor that stands behind it in the new one. */
export function changeBetween(before: string, after: string, cursor: number): Change {
  const behind = after.length - cursor;
  const most = Math.min(before.length, after.length);
  let tail = 0;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  tail = Math.min(tail, Math.max(behind, 0));
  let head = 0;
  while (head < most - tail && before[head] === after[head]) head += 1;
  // Behind the cursor there may be more that is the same.
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** Marks after a change of a plain text. */
export function marksAfter(marks: readonly Inserted[], change: Change, text: string): readonly Inserted[] {
  if (marks.length === 0) return marks;
  const by = change.insert.length - (change.to - change.from);
  return marks.flatMap((mark) => {
    const behind = change.to <= mark.from;
    const before = change.from >= mark.to;
    const touched = !behind && !before;
    const moved = behind
      ? { from: mark.from + by, to: mark.to + by }
      : { from: mark.from, to: mark.to + (touched ? by : 0) };
    return markAfter(mark, { ...moved, touched, byFix: false }, text) ?? [];
  });
}
