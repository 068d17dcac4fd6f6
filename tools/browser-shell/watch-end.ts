/** How it ended: the person closed the window, or the browser went away under it. */
export type End = 'window-closed' | 'browser-died';

/** What is watched of Playwright's Page. */
export interface WatchedPage {
  on(event: 'close' | 'crash', listener: () => void): unknown;
  reload(): Promise<unknown>;
}

/** What is watched of Playwright's BrowserContext. */
export interface WatchedBrowser {
  on(event: 'close', listener: () => void): unknown;
  pages(): WatchedPage[];
}

/**
 * Settles when the last window or the browser is gone. A browser that dies takes its windows with it in the same turn;
 * one whose window is closed is still there just after. A page that crashed is loaded again: what was typed is in the
 * store.
 */
export function watchEnd(browser: WatchedBrowser): Promise<End> {
  return new Promise((settle) => {
    browser.on('close', () => settle('browser-died'));
    const watched = new Set(browser.pages());
    for (const page of watched) {
      page.on('crash', () => void page.reload().catch(() => {}));
      page.on('close', () => {
        watched.delete(page);
        if (watched.size === 0) setImmediate(() => settle('window-closed'));
      });
    }
  });
}
