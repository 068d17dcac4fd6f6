interface Span {
  readonly start: number;
  readonly end: number;
}

/** The items that overlap none of the taken spans. Both sorted by where they start, taken ones not overlapping: linear. */
export function clearOf<T extends Span>(items: readonly T[], taken: readonly Span[]): T[] {
  let next = 0;
  return items.filter((item) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= item.start) next += 1;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= item.end;
  });
}
