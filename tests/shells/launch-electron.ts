import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../../tools/start/electron-binary';
import { hasDisplay } from '../../tools/start/display';
import { MONDAY_MORNING, openPostOfficeOf, type ShellOptions } from './shell-options';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Electron's program where it can run: on disk, with a display; null otherwise. It is never downloaded here. */
export const electronProgram = hasDisplay(process.platform, process.env) ? findElectron(root) : null;

export const ELECTRON_MISSING =
  'Electron’s program is not on this machine, or there is no display: what exists only in Electron was not tried.';

/** Plainword in Electron, unpackaged: Playwright needs the inspector that the packaged app shuts. */
export interface ElectronShell {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** The arguments it was started with, to start a second one. */
  readonly args: readonly string[];
  close(): Promise<void>;
}

/** @throws Error when Electron isn't here */
export async function launchElectron(options: ShellOptions): Promise<ElectronShell> {
  if (electronProgram === null) throw new Error(ELECTRON_MISSING);
  const folder = mkdtempSync(join(tmpdir(), 'plainword-electron-'));
  const file = join(folder, 'post-office.json');
  const postOffice = openPostOfficeOf(options.postOffice);
  if (postOffice) writeFileSync(file, JSON.stringify(postOffice), { mode: 0o600 });
  const args = [
    root,
    '--demo',
    `--data-dir=${options.dataDir}`,
    `--clock=${options.clock ?? MONDAY_MORNING}`,
    ...(postOffice ? [`--post-office=${file}`] : []),
  ];
  // As root Chromium's sandbox can't run; anyone else gets it, since it is part of what is tried.
  const chromiumSandbox = process.getuid?.() !== 0;
  const electron = await _electron.launch({ executablePath: electronProgram, args, chromiumSandbox });
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    args,
    close: async () => {
      await electron.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
