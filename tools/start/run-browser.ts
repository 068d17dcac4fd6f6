import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultDataDir } from '../../src/main/platform/data-dir';
import type { OpenPostOffice } from '../../src/main/platform/post-office';
import { openBrowserShell } from '../browser-shell/open-shell';
import type { StartArguments } from './arguments';

/** Runs the built application in the browser until its window is closed or somebody stops it. @returns the exit code */
export async function runBrowser(
  root: string,
  asked: StartArguments,
  choice: { readonly headless: boolean; readonly demo: boolean },
  postOffice: OpenPostOffice | null,
  say: (line: string) => void,
): Promise<number> {
  const { headless, demo } = choice;
  const home = { system: process.platform, home: homedir(), env: process.env };
  const dataDir = asked.dataDir ?? defaultDataDir(demo ? 'demo' : 'trial', home);
  const shell = await openBrowserShell({
    out: join(root, 'out'),
    dataDir: resolve(dataDir),
    demo,
    headless,
    debuggingPort: asked.debuggingPort ?? (headless ? 0 : null),
    clock: asked.clock,
    postOffice,
    browser: asked.browser,
  });
  if (shell.address) {
    say(
      `See and drive it at ${shell.address} (chrome://inspect in Chrome, or connectOverCDP in Playwright).`,
    );
  }
  say(headless ? 'Stop it with Ctrl+C.' : 'Close its window, or press Ctrl+C here, to stop it.');
  const end = await Promise.race([shell.ended, stopped()]);
  await shell.close();
  if (end !== 'browser-died') return 0;
  say(
    'The browser ended by itself, so Plainword has closed; nothing that was written is lost: start it again.',
  );
  return 1;
}

/**
 * Settles when somebody stops the program. One Ctrl+C arrives twice where npm passes it on, so that only a later one
 * means "at once".
 */
function stopped(): Promise<'stopped'> {
  return new Promise((settle) => {
    let first: number | null = null;
    const stop = (signal: NodeJS.Signals): void => {
      first ??= performance.now();
      settle('stopped');
      if (signal === 'SIGINT' && performance.now() - first > 1_000) process.exit(130);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  });
}
