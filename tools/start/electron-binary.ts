import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PATIENCE_MS = 15_000;
const AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;

/** Electron's own program, if its download is on disk. It is never asked for by requiring `electron`: that downloads. */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(folder, 'dist');
  const program = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/**
 * Finds Electron, or tries once a day to download it for at most fifteen seconds, as many networks refuse it.
 * @returns its program, or null when it can't be had
 */
export async function getElectron(root: string, say: (line: string) => void): Promise<string | null> {
  const found = findElectron(root);
  if (found) return found;
  const tried = join(root, 'node_modules', '.cache', 'plainword', 'electron-tried');
  const last = statSync(tried, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - last < AGAIN_AFTER_MS) return null;
  say('Fetching Electron, for at most 15 seconds …');
  await download(root);
  const program = findElectron(root);
  if (!program) note(tried);
  return program;
}

function download(root: string): Promise<void> {
  const install = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    stdio: 'ignore',
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  return new Promise((settle) => {
    install.on('error', () => settle());
    install.on('exit', () => settle());
  });
}

function note(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  } catch {
    // Then it is tried again next time.
  }
}
