import { setImmediate } from 'node:timers/promises';
import type { ReadRow } from '../../../domain/people/import/cells';
import type { Columns, ImportKind, ReadHeading } from '../../../domain/people/import/headings';
import { readCsv } from './read-csv';

/** A line that can't be taken over, and why, quoting nothing of it. */
export interface LineFault {
  readonly line: number;
  readonly sentence: string;
}

export interface ReadLine<R> {
  readonly line: number;
  readonly row: R;
}

/** What stands in a file, each line read by itself; nothing was looked up yet. */
export interface ReadLines<R> {
  readonly lines: ReadonlyArray<ReadLine<R>>;
  readonly faults: readonly LineFault[];
}

/** How a list is read. */
export interface Reader<C extends string, R> {
  readonly what: ImportKind;
  readonly heading: (cells: readonly string[]) => ReadHeading<C>;
  readonly row: (cells: readonly string[], columns: Columns<C>, today: string) => ReadRow<R>;
}

/** After so many lines others get their turn: a long file must not hold up who is writing. */
const AT_ONCE = 500;
const EMPTY = 'The file has no lines: choose another one.';
const HEADING_ONLY = 'The file has a first line and nothing below it: choose another one.';

/** Reads a file line by line. */
export async function readLines<C extends string, R>(
  csv: string,
  { what, heading: readHeading, row: readRow }: Reader<C, R>,
  today: string,
): Promise<ReadLines<R>> {
  const file = readCsv(csv, what);
  if (file.heading === undefined) return { lines: [], faults: [{ line: 1, sentence: EMPTY }] };
  const { line: first, cells } = file.heading;
  const heading = readHeading(cells);
  if (!heading.ok) return { lines: [], faults: [{ line: first, sentence: heading.sentence }] };
  if (file.lines.length === 0) return { lines: [], faults: [{ line: first, sentence: HEADING_ONLY }] };

  const lines: Array<ReadLine<R>> = [];
  const faults: LineFault[] = [];
  for (const [count, each] of file.lines.entries()) {
    if (count % AT_ONCE === 0) await setImmediate();
    const { line } = each;
    const read = each.fault === undefined ? readRow(each.cells, heading.columns, today) : undefined;
    if (read?.ok === true) lines.push({ line, row: read.row });
    else faults.push({ line, sentence: each.fault ?? (read?.ok === false ? read.sentence : EMPTY) });
  }
  return { lines, faults };
}
