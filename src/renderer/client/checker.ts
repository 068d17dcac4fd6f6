import { useSyncExternalStore } from 'react';
import { createChecker, type Checker } from '../../domain/checks/checker';
import { readLanguage } from '../../domain/checks/language/language';

/** One checker for the page: its word lists are read once. At first without British English, which is fetched. */
let checker: Checker = createChecker();
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** The name under which the browser's own timeline keeps how long it took until everything is looked for. */
export const READY = 'checks ready';

/** Goes on with the steps whenever the page has nothing else to do: no key waits for more than one of them. */
function whenIdle(steps: Generator<void>): void {
  requestIdleCallback(() => {
    if (steps.next().done !== true) whenIdle(steps);
  });
}

async function load(): Promise<void> {
  const start = performance.now();
  const answer = await fetch('/british-english.bin');
  checker = createChecker({ language: readLanguage(await answer.arrayBuffer()) });
  performance.measure(READY, { start });
  for (const listener of listeners) listener();
  whenIdle(checker.warmUp());
}

/** Fetches British English, once; a fetch that failed is tried again the next time. */
export function loadLanguage(): void {
  loading ??= load().catch(() => {
    loading = undefined;
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  loadLanguage();
  return () => listeners.delete(listener);
}

/** The checker as it stands now: a moment after compose opens it also looks for spelling and slips. */
export function useChecker(): Checker {
  return useSyncExternalStore(subscribe, () => checker);
}
