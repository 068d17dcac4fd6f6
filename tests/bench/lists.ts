import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { goTo } from '../../tools/screenshots/writing';
import type { App } from '../../src/main/app';
import { ask } from '../shells/ask';
import { launchInProcess } from '../shells/launch-in-process';
import { inMilliseconds, printLine } from './percentiles';
import { BENCH_CLOCK, withSeededDesk } from './seeded-desk';

const ROUNDS = 30;

/** Prints how long lists and searches take over 100,000 messages: asked of main, and as a person sees them. */
export async function benchLists(dataDir: string): Promise<void> {
  const shell = await launchInProcess({ dataDir, clock: BENCH_CLOCK });
  try {
    await shell.page.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
    console.log('# List and search over 100,000 messages and 20,000 people');
    await askMain(shell.app);
    await lookAtPage(shell.page);
  } finally {
    await shell.close();
  }
}

async function askMain(app: App): Promise<void> {
  const search = (words: string, before: string | null = null) =>
    ask(app, 'messages.search', { words, personId: null, before });
  await repeat('main: newest messages', () => search(''));
  await repeat('main: messages from the middle', () => search('', '2026-10-15T10:00:00.000Z'));
  await repeat('main: search “appointment” (common)', () => search('appointment'));
  await repeat('main: search “hol rem” (name and word)', () => search('hol rem'));
  await repeat('main: search “trombone” (rare)', () => search('trombone'));
  await repeat('main: find people “mar hol”', () => ask(app, 'people.find', { query: 'mar hol' }));
  await repeat('main: find people by NHS number', () => ask(app, 'people.find', { query: '999 000 0018' }));
  await repeat('main: the numbers in the navigation', () => ask(app, 'desk.counts', {}));
}

async function repeat(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  printLine(what, inMilliseconds(times));
}

/** From the press or the last key to the frame that shows the rows, by the page's own clock. */
async function lookAtPage(page: Page): Promise<void> {
  const open: number[] = [];
  const rare: number[] = [];
  const common: number[] = [];
  for (let round = 0; round < ROUNDS / 3; round++) {
    await page.reload();
    await page.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
    await page.evaluate(timeUntilRows('click'));
    await goTo(page, 'Messages');
    open.push(await rowsAfter(page));
    const field = page.getByRole('textbox', { name: 'Words in the message' });
    await page.evaluate(timeUntilRows('input'));
    await field.fill('trombone');
    rare.push(await rowsAfter(page));
    await page.evaluate(timeUntilRows('input'));
    await field.fill('car park');
    common.push(await rowsAfter(page));
  }
  printLine('page: press Messages, rows stand there', inMilliseconds(open));
  printLine('page: search “trombone”, rows stand there', inMilliseconds(rare));
  printLine('page: search “car park”, rows stand there', inMilliseconds(common));
}

/** A script that waits, from the next such event on, for the first frame that shows other rows than before. */
function timeUntilRows(event: 'click' | 'input'): string {
  return `window.rowsAfter = new Promise((settle, fail) => {
    const first = () => document.querySelector('[aria-label="Sent messages"] li')?.textContent;
    const before = first();
    setTimeout(() => fail(new Error('no rows')), 10_000);
    addEventListener('${event}', () => {
      const began = performance.now();
      const look = () => {
        const there = first() !== undefined && first() !== before;
        requestAnimationFrame(there ? () => settle(performance.now() - began) : look);
      };
      requestAnimationFrame(look);
    }, { once: true, capture: true });
  }); undefined`;
}

function rowsAfter(page: Page): Promise<number> {
  return page.evaluate('window.rowsAfter');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await withSeededDesk(benchLists);
