import { parseArgs } from 'node:util';
import { sum } from '../tests/faults/count/count';
import { randomTable } from '../tests/faults/random/random-table';
import { runRandomly } from '../tests/faults/random/random-run';
import { makeCertificates } from '../tests/servers/certificates';
import { trust } from '../tests/servers/trusting';

const USAGE = `npm run soak -- [--messages 2000] [--seed 1] [--minutes 60]

Sends messages by every way to servers on this machine, while the program is killed, the servers fail and the clock
moves by chance, and counts what the servers really received. The seed makes a run repeatable.`;

/** A whole number from the command line. @throws Error with the usage */
function number(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const read = Number(text);
  if (!Number.isSafeInteger(read) || read < 1) throw new Error(USAGE);
  return read;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      messages: { type: 'string' },
      seed: { type: 'string' },
      minutes: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  const seed = number(values.seed, 1 + (Date.now() % 1_000_000));
  const messages = number(values.messages, 2_000);
  const minutes = number(values.minutes, 60);
  console.log(`Seed ${seed}: ${messages} messages, ${minutes} minutes at most.`);
  const certificates = await makeCertificates();
  trust(certificates.ca);
  const began = performance.now();
  const totals = await runRandomly({
    seed,
    messages,
    certificates,
    atMostMs: minutes * 60_000,
    progress: (line) => console.log(`${Math.round((performance.now() - began) / 1000)} s: ${line}`),
  });
  console.log(randomTable(totals));
  const all = sum([...totals.counts.values()]);
  const wronglyUnsure = [...totals.counts].some(([carrier, { unsure }]) => carrier !== 'smtp' && unsure > 0);
  if (all.lost + all.twice + all.denied + all.stuck > 0 || wronglyUnsure) process.exitCode = 1;
}

await main();
