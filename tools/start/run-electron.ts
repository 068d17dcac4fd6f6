import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenPostOffice } from '../../src/main/platform/post-office';
import type { StartArguments } from './arguments';

/**
 * Runs the built application in Electron until it ends.
 * @returns its exit code; null when Electron itself could not run here (a library is missing, its sandbox is refused)
 */
export async function runElectron(
  program: string,
  root: string,
  asked: StartArguments,
  postOffice: OpenPostOffice | null,
): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'plainword-start-'));
  const postOfficeFile = join(folder, 'post-office.json');
  if (postOffice) writeFileSync(postOfficeFile, JSON.stringify(postOffice), { mode: 0o600 });
  const args = electronArguments(asked, postOffice ? postOfficeFile : asked.postOffice);
  const child = spawn(program, [root, ...args], { stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass).on('SIGHUP', pass);
  try {
    return await new Promise((settle) => {
      child.on('error', () => settle(null));
      child.on('exit', (code, signal) => settle(couldNotRun(code, signal) ? null : (code ?? 0)));
    });
  } finally {
    process.off('SIGINT', pass).off('SIGTERM', pass).off('SIGHUP', pass);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The arguments the application itself reads, and the port, which is Chromium's own. */
export function electronArguments(asked: StartArguments, postOfficeFile: string | null): string[] {
  return [
    ...(asked.demo ? ['--demo'] : []),
    ...(asked.dataDir === null ? [] : [`--data-dir=${asked.dataDir}`]),
    ...(asked.clock === null ? [] : [`--clock=${asked.clock}`]),
    ...(postOfficeFile === null ? [] : [`--post-office=${postOfficeFile}`]),
    ...(asked.debuggingPort === null ? [] : [`--remote-debugging-port=${asked.debuggingPort}`]),
  ];
}

function couldNotRun(code: number | null, signal: NodeJS.Signals | null): boolean {
  return code === 126 || code === 127 || signal === 'SIGTRAP' || signal === 'SIGILL' || signal === 'SIGABRT';
}
