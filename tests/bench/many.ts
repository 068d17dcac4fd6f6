import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { v7 as newId } from 'uuid';
import type { Page } from '@playwright/test';
import type { BatchView, PeopleSource } from '../../src/contract/batches';
import { demoService, demoStaff } from '../../src/main/demo/demo-service';
import { claimDataDir } from '../../src/main/platform/claim-data-dir';
import { openStore } from '../../src/main/store/open-store';
import type { App } from '../../src/main/app';
import { keyFileVault } from '../../tools/browser-shell/key-file-vault';
import { buildIfOlder } from '../../tools/start/build-if-older';
import { ask } from '../shells/ask';
import { launchInProcess } from '../shells/launch-in-process';
import { startNotifyInChild, type NotifyInChild } from './notify-in-child';
import { printLine } from './percentiles';
import { seedList } from './seed-list';
import { BENCH_CLOCK } from './seeded-desk';
import { seedMessages } from './seed-messages';

const PEOPLE = 10_000;
/** Of GOV.UK Notify's 3,000 requests a minute, in percent. */
const SHARE = Number(process.env['PLAINWORD_SHARE'] ?? 100);
const NOTIFY_PER_MINUTE = 3_000;
/** For how long the sending is watched. */
const WATCH_SECONDS = Number(process.env['PLAINWORD_WATCH'] ?? 60);
const TEXT =
  'Hello ((first name)), this is a reminder of our visit this week. If you cannot come, please call us on 01632 960100.';

const STAMP = { by: 'bench', when: { at: '2026-11-23T09:00:00.000Z', offset: 0 } };
const PIN = '4821';

/** A desk with 10,000 people who agreed to texts, a service, and a way to send. @returns the service's id */
async function seed(dataDir: string, notify: NotifyInChild): Promise<string> {
  const vault = keyFileVault(join(dataDir, 'vault', 'key'));
  claimDataDir(dataDir, 'demo');
  await seedMessages(dataDir, { people: PEOPLE, messages: 0 }, { vault });
  await seedList(dataDir, { vault });
  const store = await openStore({ dir: dataDir, vault, machine: 'bench' });
  const service = await store.services.add(demoService(BENCH_CLOCK.slice(0, 10)), STAMP);
  await store.settings.write('staff', demoStaff);
  const { baseUrl, apiKey, templateId, senderNumber } = notify;
  await store.settings.write('notify', { baseUrl, templateId, senderNumber, share: SHARE, receives: false });
  await store.settings.write('notify.secret', { apiKey });
  await store.close();
  return service.id;
}

/** What checking a list took. */
interface Checked {
  readonly view: BatchView;
  readonly milliseconds: number;
  /** The most memory beyond what was used before, in millions of bytes. */
  readonly grown: number;
  /** The longest time in which nobody else was answered, in milliseconds. */
  readonly longest: number;
}

async function check(app: App, view: BatchView): Promise<Checked> {
  const before = process.memoryUsage().rss;
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const { id, version } = view.batch;
  const checked = await ask(app, 'batches.check', { id, version });
  const milliseconds = performance.now() - began;
  clearInterval(look);
  delay.disable();
  return { view: checked, milliseconds, grown: (most - before) / 1e6, longest: delay.max / 1e6 };
}

async function listOf(app: App, serviceId: string, few: boolean): Promise<BatchView> {
  const content = {
    name: 'Reminders',
    serviceId,
    channel: 'sms' as const,
    carrier: 'govuk-notify' as const,
    purpose: 'appointment-reminder' as const,
    subject: '',
    text: TEXT,
    template: null,
  };
  const id = newId();
  const { batch } = await ask(app, 'batches.save', { id, version: 0, content });
  const [one] = await ask(app, 'people.find', { query: 'a' });
  const source: PeopleSource = few
    ? { from: 'people', personIds: [one?.id ?? ''] }
    : { from: 'agreed', knownToService: false, ageFrom: null, ageUntil: null };
  const put = { id, version: batch.version, source, replace: true };
  return (await ask(app, 'batches.setPeople', put)).view;
}

/** Has the page keep the longest of its tasks. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const kept = { longest: 0 };
    Object.assign(globalThis, { pwTasks: kept });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => Number(Reflect.get(Object(Reflect.get(globalThis, 'pwTasks')), 'longest')));
}

async function until(app: App, id: string, state: BatchView['batch']['state']): Promise<BatchView> {
  for (;;) {
    const view = await ask(app, 'batches.get', { id });
    if (view.batch.state === state) return view;
    await wait(200);
  }
}

/** Has a colleague approve, sends the first few, goes on, and watches for a while. */
async function send(app: App, page: Page, view: BatchView, notify: NotifyInChild): Promise<void> {
  const details = { name: 'P. Quill', role: 'service manager', team: '' };
  const { id: staffId } = await ask(app, 'batches.addColleague', { details, pin: PIN });
  const { id, version } = view.batch;
  const hash = view.batch.hash ?? '';
  const approved = await ask(app, 'batches.approve', { id, version, hash, staffId, pin: PIN });
  await ask(app, 'batches.start', { id, version: approved.batch.version, hash });
  const waiting = await until(app, id, 'waiting');
  await page.keyboard.press('Control+9');
  await page.getByRole('button', { name: 'Reminders' }).first().click();
  await page.getByRole('heading', { name: 'On its way' }).waitFor();
  await wait(1_000);
  const longest = await watchTasks(page);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await ask(app, 'batches.goOn', { id, version: waiting.batch.version });
  await wait(5_000);
  const before = await notify.count();
  const began = performance.now();
  await wait(WATCH_SECONDS * 1_000);
  const after = await notify.count();
  const perMinute = ((after.received - before.received) / (performance.now() - began)) * 60_000;
  delay.disable();
  const allowed = (NOTIFY_PER_MINUTE * SHARE) / 100;
  printLine(
    `sent a minute, of ${allowed} allowed`,
    `${perMinute.toFixed(0)}, ${((perMinute / allowed) * 100).toFixed(1)}%`,
    'at least 95%',
  );
  printLine('asked for less (429)', `${after.refused} times`);
  printLine('to other numbers each', `${after.numbers} of ${after.received}`);
  printLine('page: longest task', `${(await longest()).toFixed(0)} ms`, 'under 50 ms, 0: none');
  printLine('main: longest without an answer', `${(delay.max / 1e6).toFixed(0)} ms`);
  const stopping = performance.now();
  await ask(app, 'batches.stop', { id });
  printLine('stop', `${(performance.now() - stopping).toFixed(0)} ms`);
}

/** Prints how long a list of 10,000 takes to check, and how fast it goes. Judges nothing. */
export async function benchMany(): Promise<void> {
  buildIfOlder(join(import.meta.dirname, '../..'), (line) => console.log(line));
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-bench-'));
  const notify = await startNotifyInChild();
  try {
    const serviceId = await seed(dataDir, notify);
    const shell = await launchInProcess({ dataDir, clock: BENCH_CLOCK });
    try {
      await shell.page.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
      console.log(`# Many at once: ${PEOPLE} recipients`);
      // A desk that has checked a message before, as every desk has that sends.
      await check(shell.app, await listOf(shell.app, serviceId, true));
      const list = await listOf(shell.app, serviceId, false);
      const first = await check(shell.app, list);
      const again = await check(shell.app, first.view);
      for (const [what, { milliseconds, grown, longest }] of [
        ['check', first],
        ['check again', again],
      ] as const) {
        printLine(what, `${milliseconds.toFixed(0)} ms`, '3,000 ms');
        printLine(`${what}: memory`, `${grown.toFixed(0)} MB more`, 'under 100 MB');
        printLine(`${what}: longest without an answer`, `${longest.toFixed(0)} ms`);
      }
      await send(shell.app, shell.page, again.view, notify);
    } finally {
      await shell.close();
    }
  } finally {
    await notify.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchMany();
