import Papa from 'papaparse';
import { namedColumns, type ImportKind } from '../../../domain/people/import/headings';

/** One line of a list: where it begins in the file, counted from 1, and its cells. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why its cells can't be told apart, as a sentence; nothing for a line that can be read. */
  readonly fault?: string;
}

export interface CsvFile {
  /** The line with the names of the columns; nothing in an empty file. */
  readonly heading: CsvLine | undefined;
  readonly lines: readonly CsvLine[];
}

const SEPARATORS = [',', ';', '\t'];
const LINE_ENDS = /\r\n|\r/gu;
/** A first line by which spreadsheets say what stands between the cells. */
const SEPARATOR_LINE = /^sep=(.)\n/iu;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
const linesIn = (cells: readonly string[]) =>
  cells.reduce((count, cell) => count + (cell.match(/\n/gu)?.length ?? 0), 1);

/** The sign between the cells: the one by which the first line names the most columns. */
function separatorOf(csv: string, what: ImportKind): string {
  const named = (delimiter: string) => {
    const { data } = Papa.parse<string[]>(csv.trimStart(), { delimiter, newline: '\n', preview: 1 });
    return namedColumns(data[0] ?? [], what);
  };
  const counted = SEPARATORS.map((separator) => ({ separator, count: named(separator) }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ',';
}

const QUOTES =
  'A quotation mark in this line is not closed, or stands inside a cell: put it right in the file and choose it again.';
const WIDER =
  'This line has more cells than the first one names: put a cell with a comma into quotation marks, or take out what is too much.';

/** Reads the lines of a CSV file with commas, semicolons or tabs; cells in quotes may hold line ends. */
export function readCsv(text: string, what: ImportKind): CsvFile {
  const whole = text.replace(/^\uFEFF/u, '').replaceAll(LINE_ENDS, '\n');
  const said = SEPARATOR_LINE.exec(whole);
  const csv = said === null ? whole : whole.slice(said[0].length);
  const delimiter = said?.[1] ?? separatorOf(csv, what);
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter, newline: '\n' });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const lines: CsvLine[] = [];
  let line = said === null ? 1 : 2;
  let width = Number.POSITIVE_INFINITY;
  for (const [row, cells] of data.entries()) {
    const at = line;
    line += linesIn(cells);
    if (isBlank(cells)) continue;
    if (lines.length === 0) width = cells.length;
    const fault = broken.has(row) ? QUOTES : isBlank(cells.slice(width)) ? undefined : WIDER;
    lines.push(fault === undefined ? { line: at, cells } : { line: at, cells, fault });
  }
  const [heading, ...rest] = lines;
  return { heading, lines: rest };
}
