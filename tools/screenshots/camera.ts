import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { hideCaret, drawn, roomNeeded, showFocus } from './in-page';
import { PICTURE_SIZE } from './open-desk';

/** Takes pictures of what a page shows just then, light and dark. A name says what its pictures show. */
export interface Camera {
  /** At the size of a window. */
  take(page: Page, name: string): Promise<void>;
  /** All of a screen that is longer than the window. */
  takeWhole(page: Page, name: string): Promise<void>;
  /** At 200% zoom: half the room, twice as sharp, scrolled to where the keyboard is. */
  takeZoomed(page: Page, name: string): Promise<void>;
  /** The files so far. */
  readonly files: readonly string[];
}

/** A camera that keeps its pictures in a folder, which it empties first. */
export function createCamera(folder: string): Camera {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];

  async function inBothSchemes(page: Page, name: string, shoot: (path: string) => Promise<void>) {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(drawn);
      const file = `${name}-${colorScheme}.png`;
      await shoot(join(folder, file));
      files.push(file);
    }
  }
  const take = (page: Page, name: string) =>
    inBothSchemes(page, name, async (path) => {
      await page.screenshot({ path, animations: 'disabled' });
    });

  return {
    files,
    take,
    takeWhole: async (page, name) => {
      const { width, height } = PICTURE_SIZE;
      await page.setViewportSize({ width, height: height + (await page.evaluate(roomNeeded)) });
      await take(page, name);
      await page.setViewportSize(PICTURE_SIZE);
    },
    takeZoomed: async (page, name) => {
      const session = await page.context().newCDPSession(page);
      await zoom(page, session);
      await page.evaluate(hideCaret);
      await page.evaluate(showFocus);
      await inBothSchemes(page, `${name}-zoomed`, (path) => shootSharp(session, path));
      await session.detach();
      await page.setViewportSize(PICTURE_SIZE);
    },
  };
}

async function zoom(page: Page, session: CDPSession): Promise<void> {
  const half = { width: PICTURE_SIZE.width / 2, height: PICTURE_SIZE.height / 2 };
  await page.setViewportSize(half);
  await session.send('Emulation.setDeviceMetricsOverride', { ...half, deviceScaleFactor: 2, mobile: false });
}

/** Playwright's own pictures know one sharpness for a whole browser, so this one is asked of the browser itself. */
async function shootSharp(session: CDPSession, path: string): Promise<void> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(path, Buffer.from(data, 'base64'));
}
