import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isOutdated } from '../../tools/start/build-if-older';
import { percentile, printLine } from './percentiles';
import { BENCH_CLOCK, withSeededDesk } from './seeded-desk';
import { firstScreenOf } from './watch-page';

const root = join(import.meta.dirname, '../..');
const RUNS = 5;
const node = ['--import', 'tsx', 'tools/start.ts'];

/** One start, in milliseconds. */
interface Start {
  /** From the process to a first screen that can be typed into. */
  readonly whole: number;
  /** Of that, what the page took once it began to load. */
  readonly page: number;
}

/** Prints how long Plainword takes from its process to the first screen that can be used. */
export async function benchStart(dataDir: string): Promise<void> {
  console.log('# Start, built, in the browser shell, 100,000 messages in the store');
  const starts: Start[] = [];
  for (let run = 0; run < RUNS; run++) starts.push(await start(dataDir));
  const whole = starts.map((each) => each.whole);
  const middle = percentile(whole, 0.5);
  const most = Math.max(...whole).toFixed(0);
  printLine(
    'process to first screen, focused',
    `median ${middle.toFixed(0)} ms, most ${most} ms`,
    '2,000 ms',
  );
  const process = median(
    () => void spawnSync(globalThis.process.execPath, [...node, '--help'], { cwd: root }),
  );
  const check = median(() => void isOutdated(root));
  const page = percentile(
    starts.map((each) => each.page),
    0.5,
  );
  printLine('  of it: process and its code', `${process.toFixed(0)} ms`);
  printLine('  of it: is the build older than the sources', `${check.toFixed(0)} ms`);
  printLine('  of it: browser', `${(middle - process - check - page).toFixed(0)} ms`);
  printLine('  of it: page and store', `${page.toFixed(0)} ms`);
}

async function start(dataDir: string): Promise<Start> {
  const began = performance.timeOrigin + performance.now();
  const child = spawn(
    process.execPath,
    [
      ...node,
      '--demo',
      '--headless',
      '--shell=browser',
      '--no-post-office',
      `--data-dir=${dataDir}`,
      `--clock=${BENCH_CLOCK}`,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = once(child, 'exit');
  try {
    const page = await firstScreenOf(await addressOf(child.stdout));
    if (!page.focused) throw new Error('The first screen stood there, but not ready to type a name.');
    return { whole: page.painted - began, page: page.painted - page.began };
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
}

/** The address it prints once it is open, and a moment for the page to come to rest. */
async function addressOf(said: Readable): Promise<string> {
  for await (const line of createInterface({ input: said })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(line)?.[0];
    if (address === undefined) continue;
    await wait(2_000);
    return address;
  }
  throw new Error('Plainword ended before its first screen.');
}

/** The median of five times, in milliseconds. */
function median(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return percentile(times, 0.5);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await withSeededDesk(benchStart);
