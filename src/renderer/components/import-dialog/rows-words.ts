/** "1 row", "12,345 rows". */
export function rowsWords(count: number): string {
  return count === 1 ? '1 row' : `${count.toLocaleString('en-GB')} rows`;
}
