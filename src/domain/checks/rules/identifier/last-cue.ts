/** Where the last match of a global pattern begins, or -1; `counts` says which matches do, by what stands before them. */
export function lastCue(cue: RegExp, text: string, counts?: (before: string) => boolean): number {
  let last = -1;
  for (const { index } of text.matchAll(cue)) {
    if (counts === undefined || counts(text.slice(0, index))) last = index;
  }
  return last;
}
