import type { Within } from './removal';

/** Questions to the mailbox that end when the program closes or the time is up, whether the mailbox minds it or not. */
export function askingWithin(closing: AbortSignal, patienceMs: number): Within {
  return async (ask, silent) => {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(patienceMs)]);
    if (signal.aborted) return silent;
    const given = new Promise<typeof silent>((resolve) => {
      signal.addEventListener('abort', () => resolve(silent), { once: true });
    });
    return Promise.race([ask(signal).catch(() => silent), given]);
  };
}
