const SPACE = 32;
const NEW_LINE = 10;

/**
 * The part of a block of sorted words whose first letter has this character code. Found by halving, so that a long block
 * is never read whole. Words are parted by new lines and by `parting`, a space or a comma (its character code).
 */
export function underLetter(block: string, letter: number, parting: number): string {
  return block.slice(firstFrom(block, letter, parting), firstFrom(block, letter + 1, parting));
}

/** Where the first word begins whose first letter is this one or a later one. */
function firstFrom(block: string, letter: number, parting: number): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = nextWord(block, middle, parting);
    if (word >= block.length || block.charCodeAt(word) >= letter) high = middle;
    else low = middle + 1;
  }
  return nextWord(block, low, parting);
}

/** Where the first word begins that stands after a parting at or after a position. */
function nextWord(block: string, from: number, parting: number): number {
  let at = from;
  while (at < block.length && block.charCodeAt(at) !== parting && block.charCodeAt(at) !== NEW_LINE) at += 1;
  while (at < block.length && isBetween(block.charCodeAt(at), parting)) at += 1;
  return at;
}

function isBetween(code: number, parting: number): boolean {
  return code === parting || code === NEW_LINE || code === SPACE;
}
