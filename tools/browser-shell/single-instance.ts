import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { StartRefused } from '../../src/main/platform/start-refused';

const lockSchema = z.object({ pid: z.int().positive(), began: z.string(), profile: z.string().nullable() });
type Lock = z.infer<typeof lockSchema>;

/** The right to open a store; whoever holds it gives it back with `release`. */
export interface Instance {
  /** Notes the browser's folder, so that the next start clears it away should this one be killed. */
  noteProfile(profile: string): void;
  release(): void;
}

/**
 * One Plainword for each store: a lock file with the process that holds it. A lock whose process is gone (killed, power
 * cut) is taken over.
 * @throws StartRefused when the store is open
 */
export function takeInstance(dataDir: string): Instance {
  const path = join(dataDir, 'open.lock');
  const mine: Lock = { pid: process.pid, began: beganAt(process.pid) ?? '', profile: null };
  for (let attempt = 0; !tryWrite(path, mine); attempt++) {
    const held = readLock(path);
    if ((held && isAlive(held)) || attempt > 5) {
      throw new StartRefused(`Plainword is already open on ${dataDir}: use its window, or close it first.`);
    }
    if (held?.profile && isProfile(held.profile)) rmSync(held.profile, { recursive: true, force: true });
    rmSync(path, { force: true });
  }
  return {
    noteProfile: (profile) => writeFileSync(path, JSON.stringify({ ...mine, profile })),
    release: () => rmSync(path, { force: true }),
  };
}

/** The browser's folder of one run lies among the temporary ones under this name. */
export const PROFILE_PREFIX = join(tmpdir(), 'plainword-browser-');

function isProfile(path: string): boolean {
  return join(dirname(path), basename(path)).startsWith(PROFILE_PREFIX);
}

function tryWrite(path: string, lock: Lock): boolean {
  try {
    writeFileSync(path, JSON.stringify(lock), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new StartRefused(`Plainword can’t write to ${path}: name a folder of your own with --data-dir.`);
  }
}

function readLock(path: string): Lock | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A number of a process is used again after a while, hence its time of birth where the system tells it (Linux). */
function isAlive({ pid, began }: Lock): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = beganAt(pid);
  return now === null || began === '' || now === began;
}

/** When a process began, in the kernel's own ticks; null where the system doesn't say. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
