import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { v7 as newId } from 'uuid';
import { CHUNK_BYTES } from '../../src/contract/files';
import type { App } from '../../src/main/app';
import { buildIfOlder } from '../../tools/start/build-if-older';
import { startPostOffice } from '../servers/post-office';
import { ask } from '../shells/ask';
import { launchInProcess } from '../shells/launch-in-process';
import { inMilliseconds, printLine } from './percentiles';
import { longTrail } from './trails/speed';

const MESSAGES = 200;
const OPENINGS = 8;
const KEYS = 60;

/** A trail of 200 messages, filed for somebody of the demo. @returns its id */
async function fileLongTrail(app: App): Promise<string> {
  const bytes = Buffer.from(longTrail(MESSAGES, 'outlook'));
  const id = newId();
  await ask(app, 'trails.beginFile', { id, name: 'long.eml', bytes: bytes.length });
  for (let at = 0, place = 0; at < bytes.length; at += CHUNK_BYTES, place += 1) {
    const content = bytes.subarray(at, at + CHUNK_BYTES).toString('base64');
    await ask(app, 'trails.chunk', { id, place, content });
  }
  const { trailIds, problem } = await ask(app, 'trails.endFile', { id });
  const [trailId] = trailIds;
  const [person] = await ask(app, 'people.find', { query: '999 012 3454' });
  if (trailId === undefined || person === undefined) throw new Error(problem ?? 'the demo is empty');
  const { trail } = await ask(app, 'trails.get', { id: trailId });
  await ask(app, 'trails.file', {
    id: trailId,
    version: trail.version,
    personId: person.id,
    number: '999 012 3454',
    dateOfBirth: '29 7 1944',
    othersDetails: false,
  });
  return trailId;
}

/** Milliseconds in which main gives the whole trail: the page's own share is the rest. */
async function answers(app: App, id: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i += 1) {
    const began = performance.now();
    await ask(app, 'trails.get', { id });
    times.push(performance.now() - began);
  }
  return times;
}

/** Milliseconds from pressing the trail in the list until its messages and the entry are painted. */
async function openings(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i += 1) {
    await page.getByRole('heading', { name: /trails? to file/u }).waitFor();
    const took = await page.evaluate(async () => {
      const row = [...document.querySelectorAll<HTMLElement>('.pw-trail-row')].find((each) =>
        each.textContent.includes('Thursday visit'),
      );
      const began = performance.now();
      row?.click();
      while (document.querySelector('.pw-preview__block') === null)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - began;
    });
    times.push(took);
    if (i + 1 < OPENINGS) await page.keyboard.press('Escape');
  }
  return times;
}

/** One key of the review, in milliseconds from hearing it. */
interface KeyLap {
  /** Until what it does stands on the page and is laid out. */
  readonly laidOut: number;
  /** Until after the frame that shows it: waiting for that frame takes up to 16.7 ms by itself. */
  readonly painted: number;
}

/** Times every key from now on; runs in the page and stands alone. The page says them when it is told "laps-asked". */
function startLaps(): void {
  const laps: string[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  let began = 0;
  let laidOut = 0;
  function painted(): void {
    laps.push(`${laidOut} ${performance.now() - began}`);
  }
  function hear(): void {
    began = performance.now();
    requestAnimationFrame(() => {
      const afterPaint = new MessageChannel();
      afterPaint.port1.addEventListener('message', painted, { once: true });
      afterPaint.port1.start();
      afterPaint.port2.postMessage(null);
    });
  }
  function layOut(): void {
    // What the key did was drawn before this listener: asking for a size has the browser lay it out now.
    document.querySelector('.pw-message-rows')?.getBoundingClientRect();
    laidOut = performance.now() - began;
  }
  function tell(): void {
    document.documentElement.dataset['laps'] = laps.join(';');
    listening.abort();
  }
  window.addEventListener('keydown', hear, { capture: true, signal });
  window.addEventListener('keydown', layOut, { signal });
  window.addEventListener('laps-asked', tell, { signal });
}

/** What so many keys took, each of these in turn. */
async function keys(page: Page, press: readonly string[]): Promise<KeyLap[]> {
  await page.evaluate(startLaps);
  for (let i = 0; i < KEYS; i += 1) {
    await page.keyboard.press(press[i % press.length] ?? 'n');
    // Somebody reads between two keys; what main answers meanwhile is drawn then.
    await page.waitForTimeout(150);
  }
  const laps = await page.evaluate(() => {
    window.dispatchEvent(new Event('laps-asked'));
    return document.documentElement.dataset['laps'] ?? '';
  });
  return laps.split(';').map((lap) => {
    const [laidOut = Number.NaN, painted = Number.NaN] = lap.split(' ').map(Number);
    return { laidOut, painted };
  });
}

async function printKeys(page: Page, what: string, press: readonly string[]): Promise<void> {
  const laps = await keys(page, press);
  printLine(`${what}: laid out`, inMilliseconds(laps.map(({ laidOut }) => laidOut)), 'within 16 ms');
  printLine('  painted, the wait for the frame included', inMilliseconds(laps.map(({ painted }) => painted)));
}

/** Prints how soon a trail of 200 messages is on the screen, and what a key of its review takes. Judges nothing. */
export async function benchTrailReview(): Promise<void> {
  buildIfOlder(join(import.meta.dirname, '../..'), (line) => console.log(line));
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-bench-'));
  const postOffice = await startPostOffice();
  const shell = await launchInProcess({ dataDir, postOffice });
  try {
    console.log(`# The review of a trail of ${MESSAGES} messages`);
    const trailId = await fileLongTrail(shell.app);
    const { page } = shell;
    await page.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
    await page.keyboard.press('Control+0');
    // What names functions in sources built by tsx.
    await page.evaluate('globalThis.__name ??= (named) => named');
    const [first = Number.NaN, ...later] = await openings(page);
    printLine('opened from the list, the first time', `${first.toFixed(1)} ms`, 'within 300 ms');
    printLine('opened again', inMilliseconds(later), 'within 300 ms');
    printLine('  of it, main’s answer', inMilliseconds(await answers(shell.app, trailId)));
    await printKeys(page, 'to the next to decide', ['n']);
    await printKeys(page, 'keep and take out, in turn', ['k', 't']);
    await printKeys(page, 'undo', ['Control+z']);
    await printKeys(page, 'to the next message', ['ArrowDown']);
  } finally {
    await shell.close();
    await postOffice.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchTrailReview();
