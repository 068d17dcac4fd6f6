import { chromium, type BrowserContext, type LaunchOptions } from 'playwright-core';
import { StartRefused } from '../../src/main/platform/start-refused';
import { bundledChromium } from './bundled-chromium';
import { findBrowser, runs } from './find-browser';

/** How the browser is opened. */
export interface LaunchSetting {
  readonly profile: string;
  readonly headless: boolean;
  readonly debuggingPort: number | null;
  /** The file of a browser to use instead of what is found, `bundled` for the one npm brought, or null. */
  readonly browser: string | null;
}

/** Britain's ways of writing; the browser's own traffic is off, and no name but a private origin that is answered here leads anywhere. */
const quiet = [
  // Times and dates in its own fields as they are written here; `locale` below reaches scripts alone.
  '--lang=en-GB',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  // An emergency rings before anybody has pressed a key, as it does in Electron.
  '--autoplay-policy=no-user-gesture-required',
];

/**
 * Opens the installed Chromium, Chrome or Edge in an app window of its own, or the one npm brought where there is no
 * display. @throws StartRefused when there is none, or it does not start
 */
export async function launchBrowser(setting: LaunchSetting): Promise<BrowserContext> {
  const which = await whichBrowser(setting);
  const args = [
    ...quiet,
    ...(setting.headless ? [] : ['--app=data:text/html,', '--window-size=1280,860', '--test-type']),
    ...(setting.debuggingPort === null ? [] : [`--remote-debugging-port=${setting.debuggingPort}`]),
  ];
  const open = (chromiumSandbox: boolean): Promise<BrowserContext> =>
    chromium.launchPersistentContext(setting.profile, {
      ...which,
      args,
      chromiumSandbox,
      headless: setting.headless,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      locale: 'en-GB',
      acceptDownloads: false,
      serviceWorkers: 'block',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...(setting.headless ? { viewport: { width: 1280, height: 860 } } : asThePersonHasIt),
    });
  const isRoot = process.getuid?.() === 0;
  try {
    // Chromium refuses to run sandboxed as root, and in some containers for anybody.
    return isRoot ? await open(false) : await open(true).catch(() => open(false));
  } catch {
    throw new StartRefused(
      `The browser ${which.executablePath} did not start: see that it opens by itself, or install Chrome, Edge or Chromium.`,
    );
  }
}

/** In a window nothing is emulated: size, colours and motion are the person's own. */
const asThePersonHasIt = {
  viewport: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
};

async function whichBrowser({
  browser,
  headless,
}: LaunchSetting): Promise<Required<Pick<LaunchOptions, 'executablePath' | 'env'>>> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  if (browser !== null && browser !== 'bundled') return { executablePath: browser, env };
  const found = browser === null ? findBrowser({ system: process.platform, env: process.env, runs }) : null;
  if (found) return { executablePath: found.executablePath, env };
  if (!headless) {
    throw new StartRefused(
      'Plainword needs a browser to show its window in: install Chrome, Edge or Chromium and start again.',
    );
  }
  const bundled = await bundledChromium();
  return { executablePath: bundled.executablePath, env: { ...env, ...bundled.env } };
}
