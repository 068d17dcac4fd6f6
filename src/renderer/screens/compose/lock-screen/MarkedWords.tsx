import { Fragment } from 'react';

/** A place to mark; UTF-16 units, end exclusive. */
export interface MarkedPlace {
  readonly start: number;
  readonly end: number;
}

export interface MarkedWordsProps {
  text: string;
  /** In any order, none overlapping another. */
  places: readonly MarkedPlace[];
  className: string;
  /** What the mark means, for those who don't see it; read before the words. */
  says: string;
}

/** A text with some of its words marked. */
export function MarkedWords({ text, places, className, says }: MarkedWordsProps) {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  return (
    <>
      {sorted.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(sorted[index - 1]?.end ?? 0, start)}
          <mark className={className}>
            <span className="nhsuk-u-visually-hidden">{says} </span>
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(sorted.at(-1)?.end ?? 0)}
    </>
  );
}
