import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { startPostOffice, type PostOffice } from '../servers/post-office';
import { ELECTRON_MISSING, electronProgram, launchElectron } from './launch-electron';
import { launchInProcess } from './launch-in-process';
import { MONDAY_MORNING, type ShellOptions } from './shell-options';

export type Launcher = 'browser' | 'electron';

/** Plainword, open on demo data of its own, in whichever shell the project takes. */
export interface Desk {
  /** The window's page as it is now; after `restart` another one. */
  readonly page: Page;
  readonly dataDir: string;
  /** The clipboard as other programs see it. */
  readonly clipboard: {
    read(): Promise<string>;
    readHtml(): Promise<string>;
    write(text: string): Promise<void>;
  };
  /** The number on the app's icon. */
  count(): Promise<number>;
  /** Closes Plainword properly and opens it again on the same store, so many minutes later by its clock. */
  restart(minutesLater?: number): Promise<Page>;
}

/** One opening of a shell. */
interface Opened extends Omit<Desk, 'restart' | 'dataDir'> {
  close(): Promise<void>;
}

interface Fixtures {
  /** Where the demo's clock starts. */
  readonly clock: string;
  /** The mail server and the GOV.UK Notify on this machine, one for each test. */
  readonly postOffice: PostOffice;
  readonly desk: Desk;
}

/** Tests of the whole application take their window from here: `async ({ desk }) => desk.page…`. */
export const test = base.extend<Fixtures, { launcher: Launcher }>({
  launcher: ['browser', { option: true, scope: 'worker' }],
  clock: [MONDAY_MORNING, { option: true }],
  postOffice: async ({ clock: _clock }, give) => {
    const postOffice = await startPostOffice();
    await give(postOffice);
    await postOffice.stop();
  },
  desk: async ({ launcher, clock, postOffice }, give) => {
    base.skip(launcher === 'electron' && electronProgram === null, ELECTRON_MISSING);
    const dataDir = mkdtempSync(join(tmpdir(), 'plainword-desk-'));
    const began = performance.now();
    let ahead = 0;
    const open = (): Promise<Opened> => {
      const options = { dataDir, clock: later(clock, performance.now() - began + ahead), postOffice };
      return launcher === 'electron' ? openElectron(options) : openBrowser(options);
    };
    let opened = await open();
    await give({
      dataDir,
      get page() {
        return opened.page;
      },
      get clipboard() {
        return opened.clipboard;
      },
      count: () => opened.count(),
      restart: async (minutesLater = 0) => {
        ahead += minutesLater * 60_000;
        await opened.close();
        opened = await open();
        return opened.page;
      },
    });
    await opened.close();
    rmSync(dataDir, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

async function openBrowser(options: ShellOptions): Promise<Opened> {
  const shell = await launchInProcess(options);
  const { page } = shell;
  return {
    page,
    clipboard: {
      read: () => shell.platform.clipboard.read(),
      readHtml: () =>
        page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
        }),
      write: (text) => page.evaluate((words) => navigator.clipboard.writeText(words), text),
    },
    count: () => Promise.resolve(shell.count()),
    close: () => shell.close(),
  };
}

async function openElectron(options: ShellOptions): Promise<Opened> {
  const shell = await launchElectron(options);
  const { electron, page } = shell;
  return {
    page,
    clipboard: {
      read: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
      readHtml: () =>
        electron.evaluate(async ({ clipboard }) => {
          const [item] = await clipboard.read();
          const html = item?.types.includes('text/html') ? await item.getType('text/html') : null;
          return html instanceof Blob ? html.text() : '';
        }),
      write: (text) => electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text),
    },
    count: () => electron.evaluate(({ app }) => app.getBadgeCount()),
    close: () => shell.close(),
  };
}

function later(clock: string, milliseconds: number): string {
  return Temporal.Instant.from(clock)
    .add({ milliseconds: Math.round(milliseconds) })
    .toString();
}
