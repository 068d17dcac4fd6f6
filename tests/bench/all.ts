import { cpus, loadavg } from 'node:os';
import { benchChecks } from './checks/own';
import { benchDecide } from './decide';
import { benchKeystrokes } from './keystrokes';
import { benchLists } from './lists';
import { withSeededDesk } from './seeded-desk';
import { benchImport } from './import';
import { benchRegister } from './register';
import { benchStart } from './start';
import { benchStore } from './store';

/** `npm run bench`: prints every figure but those of sending (`npm run bench:sending`) and of trails (`npm run bench:trails`), and judges none. What else the machine does is in them: look at its load. */
async function main(): Promise<void> {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`${cpus().length} cores, Node ${process.versions.node}, load ${load.join(' ')}\n`);
  // What takes longest comes last: on a machine that stops it early the others are printed.
  await benchChecks();
  console.log('');
  benchDecide();
  console.log('');
  await benchRegister();
  console.log('');
  await benchImport();
  console.log('');
  await benchStore();
  console.log('');
  await benchKeystrokes();
  console.log('');
  await withSeededDesk(async (dataDir) => {
    await benchStart(dataDir);
    console.log('');
    await benchLists(dataDir);
  });
}

await main();
