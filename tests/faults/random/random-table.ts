import { tableOf } from '../totals/totals';
import type { RandomTotals } from './random-run';

/** What came of a random run, with its seed. */
export function randomTable({ seed, counts, rounds, kills, faults, clockMoves }: RandomTotals): string {
  const table = tableOf([...counts].map(([of, count]) => ({ of, count })));
  return `Seed ${seed}: ${rounds} rounds, ${kills} kills, ${faults} faults, ${clockMoves} clock moves\n${table}`;
}
