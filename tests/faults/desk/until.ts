import { setTimeout as wait } from 'node:timers/promises';

/** How long anything of these tests may take, in milliseconds. */
const PATIENCE_MS = 90_000;
/** How long is waited for what is likely, and need not be. */
const LIKELY_MS = 1_200;

async function holds(patience: number, isSo: () => Promise<boolean> | boolean): Promise<boolean> {
  const give = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > give) return false;
    await wait(5);
  }
  return true;
}

/** Waits until something is so. @throws Error that says what never was */
export async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  if (!(await holds(PATIENCE_MS, isSo))) throw new Error(`never so: ${what}`);
}

/** On a machine that does much else a time-out may come of itself: then the next attempt needs the clock to go on. */
const A_MINUTE_EVERY_MS = 400;

/** Waits until something is so, while the desk's clock goes on. @throws Error that says what never was */
export async function untilInTime(
  aMinutePasses: () => void,
  what: string,
  isSo: () => Promise<boolean> | boolean,
): Promise<void> {
  const timer = setInterval(aMinutePasses, A_MINUTE_EVERY_MS);
  try {
    await until(what, isSo);
  } finally {
    clearInterval(timer);
  }
}

/** Waits a moment for something that is likely, and goes on in any case. */
export async function untilOrLater(isSo: () => Promise<boolean> | boolean): Promise<void> {
  await holds(LIKELY_MS, isSo);
}
