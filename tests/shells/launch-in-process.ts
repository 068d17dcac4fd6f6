import { fileURLToPath } from 'node:url';
import type { AppOptions } from '../../src/main/app';
import { openBrowserShell, type BrowserShell } from '../../tools/browser-shell/open-shell';
import { browserOfTests, MONDAY_MORNING, openPostOfficeOf, type ShellOptions } from './shell-options';

const out = fileURLToPath(new URL('../../out', import.meta.url));

/** Opens the built application in a browser without a window, in the test's own process. */
export function launchInProcess(options: ShellOptions, appOptions?: AppOptions): Promise<BrowserShell> {
  return openBrowserShell({
    out,
    dataDir: options.dataDir,
    demo: true,
    headless: true,
    debuggingPort: null,
    clock: options.clock ?? MONDAY_MORNING,
    postOffice: openPostOfficeOf(options.postOffice),
    browser: browserOfTests,
    ...(appOptions ? { appOptions } : {}),
  });
}
