import { poisson, wilson, type Interval } from './intervals';

/** Prints rows under a heading with their columns aligned; the first row names the columns. */
export function printTable(heading: string, rows: readonly (readonly string[])[], note = ''): void {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  }
  console.log(`\n## ${heading}`);
  if (note !== '') console.log(note);
  for (const [number, row] of rows.entries()) {
    console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()); // prettier-ignore
    if (number === 0) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  }
}

/** "87.2% (85.0–89.1), 740 of 849", with Wilson's 95% interval; a dash where there is nothing to count. */
export function shareOf(hits: number, all: number): string {
  if (all === 0) return '–';
  const [low, high] = wilson(hits, all);
  return `${percent(hits / all)}% (${percent(low)}–${percent(high)}), ${hits} of ${all}`;
}

/** "87.2%", or a dash where there is nothing to count. */
export function bareShare(hits: number, all: number): string {
  return all === 0 ? '–' : `${percent(hits / all)}%`;
}

/** "0.9 (0.1–2.4)": findings per 100 messages with the exact Poisson 95% interval. */
export function perHundred(count: number, messages: number): string {
  if (messages === 0) return '–';
  const [low, high] = poisson(count);
  const per = (value: number): string => ((100 * value) / messages).toFixed(1);
  return `${per(count)} (${per(low)}–${per(high)})`;
}

/** ".753 (.741–.764)". */
export function withInterval(value: number, [low, high]: Interval): string {
  return `${short(value)} (${short(low)}–${short(high)})`;
}

/** ".753"; a dash for what can't be divided. */
export function short(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3).replace(/^0/u, '') : '–';
}

export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
