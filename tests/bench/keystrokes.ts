import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { READY } from '../../src/renderer/client/checker';
import { choosePerson } from '../../tools/screenshots/writing';
import { buildIfOlder } from '../../tools/start/build-if-older';
import { launchInProcess } from '../shells/launch-in-process';
import { startStopwatch, type Lap } from './key-stopwatch';
import { inMilliseconds, percentile, printLine } from './percentiles';

const ROUNDS = 4;
/** No letter of it says anything by itself, so that the empty editor has no marks. */
const PHRASE = 'please send it today';
const PHRASES_A_ROUND = 3;
/** Between two keys, in milliseconds: faster than anybody types. */
const PACE = 50;

const SMS =
  'Hi Maggie, ur appt at the Memory Clinic is on Tuesday 4 March at 10:30am. Pls call 01632 960100 if u cant come. Thank you, see you soon. ';
const PARAGRAPH = `${SMS}We have posted the form to 12 Mill Lane, Hemyock. If you feel unwell, call your GP or NHS 111. `;

/** What is written into, while the same keys are timed. */
const PLACES = {
  'empty editor': { text: '', email: false },
  'SMS of 160 characters': { text: SMS, email: false },
  'email of 2,000 characters': { text: PARAGRAPH.repeat(9).slice(0, 2_000 - PHRASE.length / 2), email: true },
} as const;
const heapUsageSchema = z.object({
  usedSize: z.number(),
  embedderHeapUsedSize: z.number(),
  backingStorageSize: z.number(),
});
type PlaceName = keyof typeof PLACES;
const NAMES = ['empty editor', 'SMS of 160 characters', 'email of 2,000 characters'] as const;

/**
 * Prints how long a key takes to its character and marks, in the built page and with real key events. Each round times
 * all places, so that what else the machine does falls on all alike.
 */
export async function benchKeystrokes(): Promise<void> {
  buildIfOlder(join(import.meta.dirname, '../..'), (line) => console.log(line));
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-bench-'));
  const shell = await launchInProcess({ dataDir, clock: '2026-11-23T10:04:00.000Z' });
  try {
    const laps: Record<PlaceName, Lap[]> = {
      'empty editor': [],
      'SMS of 160 characters': [],
      'email of 2,000 characters': [],
    };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const name of NAMES) {
        const timed = await timeKeys(shell.page, name);
        // The first round warms up: the page's code is compiled while it runs.
        if (round > 0) laps[name].push(...timed);
      }
    }
    print(laps);
    printLine(
      'memory of the whole page, every list read',
      `${(await memoryOf(shell.page)).toFixed(1)} MB`,
      '40 MB',
    );
    printLine('compose opened to all checks ready', inMilliseconds(await readyTimes(shell.page)), '150 ms');
  } finally {
    await shell.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What the page keeps after the garbage is collected, in MB: its scripts' heap, its documents and its buffers. */
async function memoryOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const used = heapUsageSchema.parse(await devtools.send('Runtime.getHeapUsage'));
  return (used.usedSize + used.embedderHeapUsedSize + used.backingStorageSize) / 2 ** 20;
}

/** How long the page's checker took from the first compose to being whole, in milliseconds. */
function readyTimes(page: Page): Promise<number[]> {
  return page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), READY);
}

async function timeKeys(page: Page, name: PlaceName): Promise<Lap[]> {
  const { text, email } = PLACES[name];
  const empty = text === '';
  await page.keyboard.press('Control+n');
  if (!empty) await choosePerson(page, email ? 'daniel ok' : 'maggie');
  if (email) await page.getByRole('radio', { name: /^Email/u }).check();
  await page.getByRole('textbox', { name: /^(?:Text message|Email text)$/u }).focus();
  if (!empty) {
    // Pasted: words that come at once without a key would be marked.
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+V');
  }
  await page.waitForTimeout(500);
  // tsx wraps inner functions in a helper of this name, which the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(startStopwatch);
  for (let count = 0; count < PHRASES_A_ROUND; count++) {
    for (const key of PHRASE) {
      await page.keyboard.press(key);
      await page.waitForTimeout(PACE);
      // In the empty editor every key is the first one.
      if (empty) await page.keyboard.press('Backspace');
    }
    for (let left = empty ? 0 : PHRASE.length; left > 0; left--) await page.keyboard.press('Backspace');
    await page.waitForTimeout(PACE);
  }
  return page.evaluate('window.stopStopwatch()');
}

function print(laps: Record<PlaceName, Lap[]>): void {
  const none = laps['empty editor'].map(({ painted }) => painted);
  const aims = {
    'empty editor': '',
    'SMS of 160 characters': 'p95 8 ms',
    'email of 2,000 characters': 'p95 8 ms',
  };
  console.log('# Keystroke to marks');
  for (const name of NAMES) {
    const timed = laps[name];
    const marks = Math.max(...timed.map((lap) => lap.marks));
    console.log(`${name}: ${timed.length} keys, ${marks} marks`);
    printLine('keydown to end of layout', inMilliseconds(timed.map((lap) => lap.laidOut)), aims[name]);
    const painted = timed.map((lap) => lap.painted);
    printLine('keydown to paint', inMilliseconds(painted));
    if (name !== 'empty editor') {
      const more = (share: number): string =>
        (percentile(painted, share) - percentile(none, share)).toFixed(1);
      printLine(
        'keydown to paint, above the empty editor',
        `p50 ${more(0.5)} ms, p95 ${more(0.95)} ms`,
        'p95 8 ms',
      );
    }
    printLine('the key waited for the page', inMilliseconds(timed.map((lap) => lap.waited)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchKeystrokes();
