import { z } from 'zod';
import { ms } from './aligned-table';
import { inFreshProcess } from './fresh-process';

const costSchema = z.object({
  load: z.number(),
  first: z.number(),
  smsP50: z.number(),
  smsP95: z.number(),
  emailP50: z.number(),
  emailP95: z.number(),
  rss: z.number(),
  heap: z.number(),
});
export type CostFigures = z.infer<typeof costSchema>;

/** What a reader costs in a fresh process: "ours", or a peer by its name. @throws Error when the process fails */
export async function measureCost(name: string): Promise<CostFigures> {
  return costSchema.parse(JSON.parse(await inFreshProcess('cost-child', name)));
}

export const COST_COLUMNS = ['SMS p50', 'SMS p95', 'email p50', 'email p95', 'load', 'first check', 'memory, RSS', 'heap']; // prettier-ignore

/** Times in ms and memory in MB, under the columns above. */
export function costCells({
  smsP50,
  smsP95,
  emailP50,
  emailP95,
  load,
  first,
  rss,
  heap,
}: CostFigures): string[] {
  const times = [smsP50, smsP95, emailP50, emailP95, load, first].map(ms);
  return [...times, `${rss.toFixed(0)} MB`, `${heap.toFixed(1)} MB`];
}
