const LONGEST_MS = 15 * 60_000;

/** Milliseconds until the next question: a minute, doubled with each fault in a row, never sooner than asked for. */
export function nextLook(
  everyMs: number,
  faults: number,
  chance: number,
  waitSeconds: number | null,
): number {
  const doubled = Math.min(Math.max(everyMs, LONGEST_MS), everyMs * 2 ** Math.min(faults, 20));
  const spread = faults === 0 ? doubled : doubled * (0.75 + chance / 2);
  return Math.max(spread, (waitSeconds ?? 0) * 1000);
}

/** Looks again and again, one look at a time. */
export interface LookLoop {
  /** Looks now, or waits for the look that is under way. Never rejects where `round` does not. */
  look(): Promise<void>;
  /** Ends what is under way at once: closing does not wait for a silent network. */
  readonly closing: AbortSignal;
  /** Resolves when no look is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** @param standing how many looks failed in a row, and how many seconds of rest the far end asks for */
export function createLookLoop(
  everyMs: number,
  round: () => Promise<void>,
  standing: () => { readonly faults: number; readonly wait: number | null },
): LookLoop {
  const closing = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;

  const look = (): Promise<void> => {
    if (closing.signal.aborted) return Promise.resolve();
    clearTimeout(timer);
    looking ??= round().finally(() => {
      looking = undefined;
      if (closing.signal.aborted) return;
      const { faults, wait } = standing();
      timer = setTimeout(() => void look(), nextLook(everyMs, faults, Math.random(), wait));
      timer.unref();
    });
    return looking;
  };

  return {
    look,
    closing: closing.signal,
    settled: async () => {
      await looking;
    },
    close: async () => {
      closing.abort();
      clearTimeout(timer);
      await looking;
    },
  };
}
