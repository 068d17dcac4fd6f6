import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MIGRATIONS } from '../../../../src/main/store/migrations/migrate';
import { newFolder, openIn } from './folder';

/** Making the store takes a commit for each step of its form, and one that finds no more. */
const MAKING = MIGRATIONS.length + 1;

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
  it.each([1, 2, 7])('finds what write %i wrote, and all of it', { timeout: 60_000 }, async (writes) => {
    const dir = await newFolder();
    await crashAfter(dir, MAKING + writes);
    const { settings } = await openIn(dir);
    expect(await settings.read('count', z.number())).toBe(writes);
    expect(await settings.read('same', z.number())).toBe(writes);
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
