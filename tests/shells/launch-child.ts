import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { within } from '../../tools/browser-shell/within';
import { browserOfTests, MONDAY_MORNING, openPostOfficeOf, type ShellOptions } from './shell-options';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 60_000;

/** Plainword in a process of its own, as `npm start -- --demo --headless` starts it. */
export interface ChildShell {
  readonly page: Page;
  readonly address: string;
  /** What it has printed so far. */
  said(): string;
  /** Ends it and its browser without a word, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop and waits; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** @throws Error with what it printed, when it does not come up */
export async function launchChild(
  options: ShellOptions & { readonly args?: readonly string[] },
): Promise<ChildShell> {
  const folder = mkdtempSync(join(tmpdir(), 'plainword-child-'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tools/start.ts', ...argumentsOf(options, folder)],
    {
      cwd: root,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const hear = (words: Buffer): void => void (said += words.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const gone = once(child, 'exit').then(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const address = await addressOf(child, () => said);
    const browser = await chromium.connectOverCDP(address);
    const page = await pageOf(browser);
    const end = async (how: () => void): Promise<void> => {
      await within(5_000, browser.close());
      if (child.exitCode === null && child.signalCode === null) how();
      await gone;
    };
    return {
      page,
      address,
      said: () => said,
      kill: () => end(() => killGroup(child)),
      stop: async () => {
        await end(() => void child.kill('SIGTERM'));
        return child.exitCode;
      },
    };
  } catch (error) {
    killGroup(child);
    throw error;
  }
}

function argumentsOf(options: Parameters<typeof launchChild>[0], folder: string): string[] {
  const postOffice = openPostOfficeOf(options.postOffice);
  const file = join(folder, 'post-office.json');
  if (postOffice) writeFileSync(file, JSON.stringify(postOffice), { mode: 0o600 });
  return [
    '--demo',
    '--headless',
    '--remote-debugging-port=0',
    '--shell=browser',
    '--no-build',
    `--data-dir=${options.dataDir}`,
    `--clock=${options.clock ?? MONDAY_MORNING}`,
    postOffice ? `--post-office=${file}` : '--no-post-office',
    ...(browserOfTests === null ? [] : [`--browser=${browserOfTests}`]),
    ...(options.args ?? []),
  ];
}

async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && child.exitCode === null && child.signalCode === null) {
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said())?.[0];
    if (address) return address;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(`Plainword did not come up:\n${said()}`);
}

async function pageOf(browser: Browser): Promise<Page> {
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('the browser has no page');
  return page;
}

/** The browser follows by itself: it ends when the pipe to its parent does. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}
