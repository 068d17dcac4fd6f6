import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { App, AppOptions } from '../../src/main/app';
import { claimDataDir } from '../../src/main/platform/claim-data-dir';
import { machinePackPath, readMachinePack } from '../../src/main/platform/machine-pack';
import type { Platform } from '../../src/main/platform/platform';
import type { OpenPostOffice } from '../../src/main/platform/post-office';
import { StartRefused } from '../../src/main/platform/start-refused';
import { browserPlatform } from './browser-platform';
import { loadBuiltApp } from './built-app';
import { bindContract, relayEvents } from './contract-binding';
import { debuggingAddress } from './debugging-address';
import { preloadScript } from './electron-shim';
import { launchBrowser } from './launch-browser';
import { pageClipboard } from './page-clipboard';
import { servePages } from './serve-pages';
import { SHELL_ORIGIN } from './shell-origin';
import { PROFILE_PREFIX, takeInstance } from './single-instance';
import { watchEnd, type End } from './watch-end';
import { within } from './within';

/** How Plainword is opened in a browser. */
export interface ShellSetting {
  /** The folder of the built application. */
  readonly out: string;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly headless: boolean;
  readonly debuggingPort: number | null;
  readonly clock: string | null;
  readonly postOffice: OpenPostOffice | null;
  readonly browser: string | null;
  /** What a test reaches in by. */
  readonly appOptions?: AppOptions;
}

/** Plainword, open in a browser. */
export interface BrowserShell {
  readonly app: App;
  readonly platform: Platform;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where it can be seen and driven; null without a debugging port. */
  readonly address: string | null;
  /** The number the app's icon would show. */
  count(): number;
  /** Settles when the person closes the window, or the browser dies. */
  readonly ended: Promise<End>;
  /** Closes the window, lets what is being sent finish and closes the store; more than once is as good as once. */
  close(): Promise<void>;
}

/**
 * Opens the built application in a browser: the same main code, the same pages.
 * @throws StartRefused with one sentence
 */
export async function openBrowserShell(setting: ShellSetting): Promise<BrowserShell> {
  const { dataDir, demo } = setting;
  if (!demo && setting.debuggingPort !== null) {
    throw new StartRefused(
      'A debugging port would show people’s data to other programs, so it opens on demo data only: add --demo.',
    );
  }
  claimDataDir(dataDir, demo ? 'demo' : 'trial');
  const instance = takeInstance(dataDir);
  const profile = mkdtempSync(PROFILE_PREFIX);
  instance.noteProfile(profile);
  const cleanUp = (): void => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    instance.release();
  };

  let page: Page | null = null;
  let count = 0;
  let context: BrowserContext | null = null;
  const opened = loadBuiltApp(setting.out).then((createApp) => {
    const platform = browserPlatform({
      ...setting,
      machinePack: readMachinePack(machinePackPath({ system: process.platform, env: process.env })),
      clipboard: pageClipboard(() => page),
      showCount: (owed) => (count = owed),
      openPage: async (url) => {
        const beside = await context?.newPage();
        await beside?.goto(url, { waitUntil: 'commit' });
      },
    });
    return { platform, app: createApp(platform, setting.appOptions) };
  });
  const app = opened.then((made) => made.app);
  app.catch(() => {});

  try {
    context = await launchBrowser({ ...setting, profile });
    const ended = watchEnd(context);
    page = context.pages()[0] ?? (await context.newPage());
    await servePages(context, join(setting.out, 'renderer'));
    await bindContract(context, () => page, app);
    await context.addInitScript(
      preloadScript(readFileSync(join(setting.out, 'preload', 'index.cjs'), 'utf8')),
    );
    await page.goto(`${SHELL_ORIGIN}/`, { waitUntil: 'commit' });
    const made = await opened;
    const stopRelay = relayEvents(page, made.app);
    const address =
      setting.debuggingPort === null ? null : await debuggingAddress(profile, setting.debuggingPort);
    return shellOf({ ...made, context, page, address, ended }, () => count, stopRelay, cleanUp);
  } catch (error) {
    await context?.close().catch(() => {});
    await app.then((made) => made.close()).catch(() => {});
    cleanUp();
    throw error;
  }
}

/** How long the page may take to hand over what it has not saved, and the browser to close, in milliseconds. */
const LAST_WORDS_MS = 1_000;
const GOODBYE_MS = 5_000;

function shellOf(
  open: Pick<BrowserShell, 'app' | 'platform' | 'context' | 'page' | 'address' | 'ended'>,
  count: () => number,
  stopRelay: () => void,
  cleanUp: () => void,
): BrowserShell {
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    // What was typed in the last moment: a context that is closed tells its pages nothing.
    await within(
      LAST_WORDS_MS,
      open.page.evaluate(() => window.dispatchEvent(new Event('pagehide'))),
    );
    stopRelay();
    await within(GOODBYE_MS, open.context.close());
    await open.app.close();
    cleanUp();
  };
  return { ...open, count, close: () => (closing ??= close()) };
}
