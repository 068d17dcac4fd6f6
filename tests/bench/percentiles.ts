/** The value that a share of the values does not go beyond. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** "p50 1.2 ms, p95 3.4 ms". */
export function inMilliseconds(values: readonly number[]): string {
  const at = (share: number): string => percentile(values, share).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

/** One figure on one line, with the aim beside it where there is one. */
export function printLine(what: string, figure: string, aim = ''): void {
  console.log(`  ${what.padEnd(44)} ${figure}${aim === '' ? '' : `   (aim: ${aim})`}`);
}
