/** A part of a body: UTF-16 units, end exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Whether two passages share a unit. */
export function overlap(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether one passage lies wholly in another. */
export function isWithin(inner: Passage, outer: Passage): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What of a passage stands when others are taken out of it: pieces in order. `taken` may come in any order and overlap. */
export function without(passage: Passage, taken: readonly Passage[]): Passage[] {
  const pieces: Passage[] = [];
  let at = passage.start;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start >= passage.end) break;
    if (end <= at || end <= start) continue;
    if (start > at) pieces.push({ start: at, end: start });
    at = end;
  }
  if (at < passage.end) pieces.push({ start: at, end: passage.end });
  return pieces;
}

/** The passage widened so that it ends amid no letter that takes two units, and kept inside the body. */
export function wholeLetters(body: string, { start, end }: Passage): Passage {
  const from = Math.max(0, Math.min(start, body.length));
  const to = Math.max(from, Math.min(end, body.length));
  return { start: isAmid(body, from) ? from - 1 : from, end: isAmid(body, to) ? to + 1 : to };
}

function isAmid(body: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/u.test(body.slice(at, at + 1)) && /[\uD800-\uDBFF]$/u.test(body.slice(0, at));
}
