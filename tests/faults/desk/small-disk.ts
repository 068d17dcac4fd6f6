import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/main/store/open-store';
import { DiskFull } from '../../../src/main/store/store-errors';
import { openVault } from '../../shells/test-platform';
import { newFolder } from './prepared';

/** A disk of a few megabytes with a store on it. */
export interface SmallDisk {
  readonly dataDir: string;
  /** Where no file system can be mounted: the most pages that the store may have. */
  readonly maxPages?: number;
  /** Takes all the room there is. */
  fill(): Promise<void>;
  /** Gives it back. */
  makeRoom(): Promise<void>;
  /** @param sparing a folder that its files are copied to first */
  close(sparing?: string): Promise<void>;
}

const MEGABYTES = 12;

/** A file system of its own, where this user may mount one: then the disk is really full, to the last byte. */
function mounted(store: string): SmallDisk | undefined {
  if (process.platform !== 'linux') return undefined;
  const dataDir = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'plainword-tests', dataDir], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  cpSync(store, dataDir, { recursive: true });
  const filler = join(dataDir, 'filler');
  const fillWith = (bytes: number): void => {
    const some = Buffer.alloc(bytes);
    try {
      for (;;) appendFileSync(filler, some);
    } catch {
      // Full.
    }
  };
  return {
    dataDir,
    fill: () => {
      for (const bytes of [100_000, 4096, 64, 1]) fillWith(bytes);
      return Promise.resolve();
    },
    makeRoom: () => {
      rmSync(filler, { force: true });
      return Promise.resolve();
    },
    close: (sparing) => {
      if (sparing !== undefined) cpSync(dataDir, sparing, { recursive: true });
      execFileSync('umount', ['--lazy', dataDir], { stdio: 'ignore' });
      return Promise.resolve();
    },
  };
}

const MOST_PAGES = 700;
/** From much to a few characters: the last rows take what is left in pages that were begun. */
const SIZES = [100_000, 10_000, 3_000, 500, 50];

/** A store that may not grow, and somebody else who writes into it. */
async function bounded(store: string): Promise<SmallDisk> {
  const dataDir = newFolder();
  cpSync(store, dataDir, { recursive: true });
  const other = await openStore({ dir: dataDir, vault: openVault, machine: 'filler', maxPages: MOST_PAGES });
  const names: string[] = [];
  const fillWith = async (size: number): Promise<void> => {
    for (;;) {
      const name = `filler-${names.length}`;
      try {
        await other.settings.write(name, 'x'.repeat(size));
        names.push(name);
      } catch (error) {
        if (error instanceof DiskFull) return;
        throw error;
      }
    }
  };
  return {
    dataDir,
    maxPages: MOST_PAGES,
    fill: async () => {
      for (const size of SIZES) await fillWith(size);
    },
    makeRoom: async () => {
      for (const name of names.splice(0)) await other.settings.remove(name);
    },
    close: async (sparing) => {
      await other.close();
      if (sparing !== undefined) cpSync(dataDir, sparing, { recursive: true });
    },
  };
}

/** Copies a store onto a small disk. */
export async function smallDisk(store: string): Promise<SmallDisk> {
  return mounted(store) ?? (await bounded(store));
}
