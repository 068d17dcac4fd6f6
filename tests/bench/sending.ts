import { cpus, loadavg } from 'node:os';
import { benchMany } from './many';
import { benchOutbox } from './outbox';
import { benchTransfer } from './transfer';

/** `npm run bench:sending`: the figures of the outbox, of many at once and of file transfer. They take some minutes. */
async function main(): Promise<void> {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`${cpus().length} cores, Node ${process.versions.node}, load ${load.join(' ')}\n`);
  await benchMany();
  console.log('');
  await benchTransfer();
  console.log('');
  await benchOutbox();
}

await main();
