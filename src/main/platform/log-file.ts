import { appendFileSync, renameSync, statSync } from 'node:fs';

const LIMIT = 1_000_000;

/**
 * Words for IT, a line each with its time; past a megabyte the file becomes `….1` and a new one begins.
 * Never throws: a log that can't be written must not stop work.
 */
export function logTo(path: string, now: () => string): (line: string) => void {
  return (line) => {
    try {
      rotate(path);
      appendFileSync(path, `${now()} ${line.replaceAll(/[\r\n]+/gu, ' ')}\n`, { mode: 0o600 });
    } catch {
      // Nothing is lost but the line.
    }
  };
}

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LIMIT) renameSync(path, `${path}.1`);
}
