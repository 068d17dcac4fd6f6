import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPostOffice, type PostOffice } from '../../tests/servers/post-office';
import { launchInProcess } from '../../tests/shells/launch-in-process';
import type { App } from '../../src/main/app';

/** Where the clock of every picture starts, so that none of them changes for nothing: a Tuesday morning in winter. */
export const PICTURE_CLOCK = '2026-11-24T10:04:00.000Z';

/** The size of a picture, in CSS pixels. */
export const PICTURE_SIZE = { width: 1280, height: 800 };

/** Plainword on fresh demo data, with a post office beside it. */
export interface OpenDesk {
  readonly page: Page;
  readonly app: App;
  readonly postOffice: PostOffice;
  /** What other programs would paste. */
  clipboard(): Promise<string>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<OpenDesk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-pictures-'));
  const postOffice = await startPostOffice();
  const shell = await launchInProcess({ dataDir, clock: PICTURE_CLOCK, postOffice });
  await holdStill(shell.page);
  return {
    page: shell.page,
    app: shell.app,
    postOffice,
    clipboard: () => shell.platform.clipboard.read(),
    close: async () => {
      await shell.close();
      await postOffice.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The page's own clock stands, so that "saved 3 seconds ago" does not count on between two pictures. */
export async function holdStill(page: Page): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.setViewportSize(PICTURE_SIZE);
  await page.clock.setFixedTime(PICTURE_CLOCK);
  await page.reload();
}
