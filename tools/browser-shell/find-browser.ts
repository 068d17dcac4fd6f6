import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';

/** A browser on this machine: named for the reader, with the file to run. */
export interface InstalledBrowser {
  readonly name: string;
  readonly executablePath: string;
}

/** What is looked at to find one. */
export interface Machine {
  readonly system: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runs: (path: string) => boolean;
}

const linuxNames = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
] as const;

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'] as const;

const windowsPrograms = [
  ['Google Chrome', ['Google', 'Chrome', 'Application', 'chrome.exe']],
  ['Microsoft Edge', ['Microsoft', 'Edge', 'Application', 'msedge.exe']],
  ['Chromium', ['Chromium', 'Application', 'chrome.exe']],
] as const;

/** The installed Chromium, Chrome or Edge; null when the machine has none. */
export function findBrowser(machine: Machine): InstalledBrowser | null {
  return candidates(machine).find(({ executablePath }) => machine.runs(executablePath)) ?? null;
}

function candidates({ system, env }: Machine): InstalledBrowser[] {
  if (system === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(isNamed);
    return windowsPrograms.flatMap(([name, parts]) =>
      roots.map((root) => ({ name, executablePath: win32.join(root, ...parts) })),
    );
  }
  if (system === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    return macApps.flatMap((name) =>
      roots.map((root) => ({
        name,
        executablePath: posix.join(root, `${name}.app`, 'Contents', 'MacOS', name),
      })),
    );
  }
  const folders = new Set([
    ...(env['PATH'] ?? '').split(':').filter((dir) => dir.startsWith('/')),
    '/usr/bin',
    '/snap/bin',
  ]);
  return linuxNames.flatMap(([name, file]) =>
    [...folders].map((folder) => ({ name, executablePath: posix.join(folder, file) })),
  );
}

/** Whether a file is there and may be run by this user. */
export function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isNamed(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
