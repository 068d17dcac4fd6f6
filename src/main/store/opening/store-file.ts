import { open, stat } from 'node:fs/promises';
import { fileFault } from './file-faults';

/** Smaller than a page: SQLite would take it for a new, empty store. Bytes. */
const SMALLEST = 512;
const SALT_BYTES = 16;
/** Of 16 bytes, a damaged one leaves most; another store's are all different. */
const MOST_DAMAGED = 8;

/** Whether something lies at a path. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (fileFault(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes the file, empty and readable by this user alone, where there is none. */
export async function touchFile(path: string): Promise<void> {
  await (await open(path, 'a', 0o600)).close();
}

/** Whether a store's file still has something in it. */
export async function hasContent(path: string): Promise<boolean> {
  return (await stat(path)).size >= SMALLEST;
}

/** Whether the file begins as the one this salt was made for: its bytes tell stores apart. */
export async function beginsWith(path: string, salt: Uint8Array): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(SALT_BYTES), 0, SALT_BYTES, 0);
    const same = salt.filter((byte, i) => byte === buffer[i]).length;
    return same >= SALT_BYTES - MOST_DAMAGED;
  } finally {
    await handle.close();
  }
}
