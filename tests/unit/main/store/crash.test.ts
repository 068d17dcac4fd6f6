import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newFolder, openIn } from './folder';

const CHILD = fileURLToPath(new URL('./crash-child.ts', import.meta.url));

/** Runs the writer until it kills itself after so many commits. */
async function crashAfter(dir: string, commits: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dir, String(commits)], {
    stdio: 'ignore',
  });
  await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
}

// Windows has no SIGKILL: there the process ends with a code, and the writes are as safe.
describe.skipIf(process.platform === 'win32')('a program killed right after a commit', () => {
  it.each([3, 4, 9])('finds what commit %i wrote, and all of it', { timeout: 60_000 }, async (commits) => {
    const dir = await newFolder();
    await crashAfter(dir, commits);
    const { settings } = await openIn(dir);
    // The first two commits make the store.
    expect(await settings.read('count', z.number())).toBe(commits - 2);
    expect(await settings.read('same', z.number())).toBe(commits - 2);
  });

  it('finishes a first start that was killed in its midst', { timeout: 60_000 }, async () => {
    const dir = await newFolder();
    await crashAfter(dir, 1);
    const { settings } = await openIn(dir);
    expect(await settings.read('count', z.number())).toBeUndefined();
    await settings.write('count', 5);
    expect(await settings.read('count', z.number())).toBe(5);
  });
});
