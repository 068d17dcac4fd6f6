import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { sum, type Count } from '../count/count';

const number = z.int().min(0);

/** One line of the totals: a cell of the matrix, or a whole run. */
const lineSchema = z.object({
  of: z.string(),
  count: z.object({
    messages: number,
    lost: number,
    twice: number,
    denied: number,
    stuck: number,
    unsure: number,
    sent: number,
    notSent: number,
  }),
});

/** Notes a cell's count for the table at the end. `of` is the way to send it belongs to. */
export function note(file: string, of: string, counted: Count): void {
  const { messages, lost, twice, denied, stuck, unsure, sent, notSent } = counted;
  const line = { of, count: { messages, lost, twice, denied, stuck, unsure, sent, notSent } };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

const COLUMNS = ['cells', 'messages', 'sent', 'not sent', 'lost', 'twice', 'denied', 'stuck', 'unsure'];

function row(of: string, cells: number, total: Count): string[] {
  const { messages, sent, notSent, lost, twice, denied, stuck, unsure } = total;
  return [of, ...[cells, messages, sent, notSent, lost, twice, denied, stuck, unsure].map(String)];
}

/** The totals of every way to send, and of all; nothing where nothing was counted. */
export function totalsTable(file: string): string {
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return tableOf(lines.map((line) => lineSchema.parse(JSON.parse(line))));
}

/** Counts as a table: a row for each name, and one for all. */
export function tableOf(noted: readonly z.infer<typeof lineSchema>[]): string {
  const names = [...new Set(noted.map(({ of }) => of))].sort();
  const rows = names.map((name) => {
    const counts = noted.filter(({ of }) => of === name).map((each) => each.count);
    return row(name, counts.length, sum(counts));
  });
  const all = row('all', noted.length, sum(noted.map((each) => each.count)));
  return aligned([['', ...COLUMNS], ...rows, all]);
}

function aligned(rows: readonly string[][]): string {
  const first = Math.max(...rows.map(([name]) => name?.length ?? 0));
  const line = ([name = '', ...cells]: readonly string[]): string =>
    [name.padEnd(first), ...cells.map((cell, i) => cell.padStart(COLUMNS[i]?.length ?? 0))].join('  ');
  return rows.map(line).join('\n');
}
