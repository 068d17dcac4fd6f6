import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileFault } from './file-faults';

/** Makes a folder's list of files last through a power cut; Windows does so by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file beside `path`, readable by this user alone and on the disk, and gives it over to be put in place. */
async function besideIt(path: string, text: string, put: (written: string) => Promise<void>): Promise<void> {
  const beside = `${path}.${randomUUID()}.new`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await put(beside);
  } finally {
    await rm(beside, { force: true });
  }
  await syncFolder(dirname(path));
}

/** What says that a file system has no links: some sticks and shares. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Makes a file whole or not at all. Of two who do so at once, the second changes nothing.
 * @returns whether this call made it.
 */
export async function makeFile(path: string, text: string): Promise<boolean> {
  let made = true;
  await besideIt(path, text, async (beside) => {
    try {
      await link(beside, path);
    } catch (error) {
      const code = fileFault(error) ?? '';
      if (NO_LINKS.includes(code)) await rename(beside, path);
      else if (code === 'EEXIST') made = false;
      else throw error;
    }
  });
  return made;
}

/** Replaces a file whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await besideIt(path, text, (beside) => rename(beside, path));
}
