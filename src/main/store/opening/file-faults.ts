import { DiskFull, StoreUnavailable } from '../store-errors';

/** The code of a fault of the file system; nothing for any other error. */
export function fileFault(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/u.test(code) ? code : undefined;
}

/** Does file work, and says what the store's users understand when it fails. @throws DiskFull, StoreUnavailable */
export async function withFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = fileFault(error);
    if (code === undefined) throw error;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new DiskFull('the disk is full: this was not written');
    throw new StoreUnavailable(`the store’s folder can’t be used (${code})`);
  }
}
