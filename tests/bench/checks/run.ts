import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { SHARED_DATA } from './project-root';
import { existsSync } from 'node:fs';
import type { Measure, OnMiss } from './measures';
import { measureOwn, OWN_MEASURES } from './own';
import { measurePeers } from './peer-figures';
import { installPeers } from './peers/install';
import { printReport } from './report';
import { benchSensitive } from './sensitive';
import { benchStyle } from './style';

const USAGE = `npm run bench:checks -- [--only ${OWN_MEASURES.join('|')}|sensitive|style|cost] [--no-peers] [--misses]
--misses lists what was missed and what was flagged for nothing, of the sets that may be read and of no other`;

/** Measured apart from what the peers are measured of. */
const OURS_ALONE = ['sensitive', 'style', 'cost'];

/** `npm run bench:checks`: every measure of the checks, beside the peers. Prints figures and judges none. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      peers: { type: 'boolean', default: true },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const asked = values.only ?? [...OWN_MEASURES, ...OURS_ALONE];
  if (
    values.help ||
    asked.some((each) => !OURS_ALONE.includes(each) && !OWN_MEASURES.some((measure) => measure === each))
  ) {
    console.log(USAGE);
    return;
  }
  const does = OWN_MEASURES.filter((measure) => asked.includes(measure));
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`# Checks: ${cpus().length} cores, Node ${process.versions.node}, load ${load.join(' ')}`);
  if (!existsSync(SHARED_DATA)) console.log('The labelled data is not beside the project: only our own sets are measured.'); // prettier-ignore
  const hasPeers = values.peers && installPeers();
  const misses: string[] = [];
  const ours = await measureOwn(does, asked.includes('cost'), values.misses ? keepIn(misses) : undefined);
  printReport([ours, ...(hasPeers ? await measurePeers(does, asked.includes('cost')) : [])]);
  if (asked.includes('sensitive')) benchSensitive();
  if (asked.includes('style')) {
    benchStyle(values.misses ? (what, text) => misses.push(`style | ${what} | ${oneLine(text)}`) : undefined);
  }
  if (values.misses) console.log(`\n## Misses\n${misses.join('\n')}`);
}

function oneLine(text: string): string {
  return text.replaceAll('\n', String.raw`\n`);
}

function keepIn(misses: string[]): OnMiss {
  return (measure: Measure, set, what, text) => {
    misses.push(`${measure} | ${set} | ${what} | ${oneLine(text)}`);
  };
}

await main();
