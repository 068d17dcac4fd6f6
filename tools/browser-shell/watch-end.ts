import type { BrowserContext } from 'playwright-core';

/** How it ended: the person closed the window, or the browser went away under it. */
export type End = 'window-closed' | 'browser-died';

/**
 * Settles when the last window or the browser is gone. A browser that dies takes its windows with it in the same turn;
 * one whose window is closed is still there just after.
 */
export function watchEnd(context: BrowserContext): Promise<End> {
  return new Promise((settle) => {
    context.on('close', () => settle('browser-died'));
    const watched = new Set(context.pages());
    for (const page of watched) {
      page.on('crash', () => void page.reload().catch(() => {}));
      page.on('close', () => {
        watched.delete(page);
        if (watched.size === 0) setImmediate(() => settle('window-closed'));
      });
    }
  });
}
