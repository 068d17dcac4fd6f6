import type { ChildProcess } from 'node:child_process';

/** Waits for a process to end. @returns its exit code; null when a signal ended it */
export function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => settle(code));
  });
}
