import type { WebContents } from 'electron';

/**
 * No page opens a window, and no link is handed to the system. Electron's security checklist, items 14 (disable or
 * limit creation of new windows) and 15 (no shell.openExternal with untrusted content).
 */
export function denyNewWindows(contents: Pick<WebContents, 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
