import { defineConfig } from '@playwright/test';
import type { Launcher } from './tests/shells/fixture';
import { electronProgram } from './tests/shells/launch-electron';

/**
 * The suite is written once and takes either shell: the browser always, Electron where its program is on disk.
 * `electron.spec.ts` holds what exists only in Electron, and says when it was skipped.
 */
export default defineConfig<object, { launcher: Launcher }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/shells/prepare.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A machine that others share may stall for seconds: such a test is run again and named as flaky.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  // The built application runs as it was built.
  build: { external: ['**/out/**'] },
  projects: [
    { name: 'browser', use: { launcher: 'browser' }, testIgnore: 'electron.spec.ts' },
    {
      name: 'electron',
      use: { launcher: 'electron' },
      ...(electronProgram === null ? { testMatch: 'electron.spec.ts' } : {}),
    },
  ],
});
