/**
 * Looks a form up in a lexicon of `form=wordings`, parted by "; " or new lines and sorted by form, where it lies: nothing
 * is unpacked, and no memory taken, for thousands of forms of which a message has one or none.
 * @returns the wordings as they stand there, or nothing
 */
export function wordingsIn(block: string, form: string): string | undefined {
  let from = 0;
  let to = block.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = startOfEntry(block, middle);
    const equals = block.indexOf('=', start);
    const order = equals < 0 ? 1 : compare(block, start, equals, form);
    if (order === 0) return block.slice(equals + 1, endOfEntry(block, equals));
    if (order > 0) to = Math.min(start, middle);
    else from = endOfEntry(block, equals) + 1;
  }
  return undefined;
}

/** Where the entry begins that a place is in. */
function startOfEntry(block: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(block.charCodeAt(start - 1))) start -= 1;
  while (block.charCodeAt(start) === 0x20) start += 1;
  return start;
}

function endOfEntry(block: string, at: number): number {
  let end = at;
  while (end < block.length && !isBreak(block.charCodeAt(end))) end += 1;
  return end;
}

/** A new line or a semicolon. */
function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x3b;
}

/** Below 0 where the entry's form comes before, 0 where it is the form, above 0 where it comes after. */
function compare(block: string, start: number, end: number, form: string): number {
  for (let i = 0; i < form.length && start + i < end; i += 1) {
    const difference = block.charCodeAt(start + i) - form.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return end - start - form.length;
}
