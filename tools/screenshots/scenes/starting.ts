import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowserShell } from '../../browser-shell/open-shell';
import { browserOfTests } from '../../../tests/shells/shell-options';
import type { Camera } from '../camera';
import { holdStill } from '../open-desk';

const out = fileURLToPath(new URL('../../../out', import.meta.url));

/** A store that is made for the first time. */
export async function firstRunScenes(camera: Camera): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-pictures-'));
  await inShell(dataDir, async (page) => {
    await page.getByRole('heading', { name: 'Welcome to Plainword' }).waitFor();
    await camera.take(page, 'first-run-who-is-at-this-desk');
    await page.getByRole('textbox', { name: 'Your name' }).fill('R. Shah');
    await page.getByRole('textbox', { name: 'Your job title' }).fill('occupational therapist');
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByRole('heading', { name: 'Your service' }).waitFor();
    await camera.take(page, 'first-run-service');
    await camera.takeWhole(page, 'first-run-service-whole');
  });
}

/** A store that can't be opened: something else lies in its place. */
export async function startFailureScenes(camera: Camera): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-pictures-'));
  await inShell(dataDir, async () => {});
  writeFileSync(join(dataDir, 'plainword.db'), 'not a store');
  await inShell(dataDir, async (page) => {
    await page.getByRole('heading', { name: 'Plainword could not open' }).waitFor();
    await camera.take(page, 'start-failure');
    await camera.takeZoomed(page, 'start-failure');
  });
  rmSync(dataDir, { recursive: true, force: true });
}

/** Opens the folder as real work would be, without the demo's people. */
async function inShell(dataDir: string, scenes: (page: Page) => Promise<void>): Promise<void> {
  const setting = { out, dataDir, demo: false, headless: true, browser: browserOfTests };
  const shell = await openBrowserShell({ ...setting, debuggingPort: null, clock: null, postOffice: null });
  try {
    await holdStill(shell.page);
    await scenes(shell.page);
  } finally {
    await shell.close();
  }
}
