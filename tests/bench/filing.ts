import { cpus, loadavg } from 'node:os';
import { benchReplies } from './replies';
import { benchTrailReview } from './trail-review';
import { benchTrailStore } from './trail-store';
import { benchTrails } from './trails';

/** `npm run bench:trails`: the figures of mails, trails and replies, with 22,000 hostile mails. They take some minutes. */
async function main(): Promise<void> {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`${cpus().length} cores, Node ${process.versions.node}, load ${load.join(' ')}\n`);
  await benchTrailStore();
  console.log('');
  await benchReplies();
  console.log('');
  await benchTrailReview();
  console.log('');
  await benchTrails();
}

await main();
