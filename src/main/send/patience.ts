/**
 * How long a call of an adapter may take. Every adapter gives up by itself long before, also with large files on a slow
 * line: this is for one that never comes back, so that its message and those behind it do not wait for ever.
 */
export const PATIENCE_MS = 30 * 60_000;

/** What a call comes to, or `otherwise` once `milliseconds` have passed without anything. A fault of the call is its own. */
export async function answeredWithin<T>(milliseconds: number, call: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
    timer.unref();
  });
  try {
    return await Promise.race([call, tired]);
  } finally {
    clearTimeout(timer);
  }
}
