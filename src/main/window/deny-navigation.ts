import type { WebContents } from 'electron';
import { isOurs } from './origin';

/**
 * Keeps the window on our own pages, in every frame and after every redirect. Electron's security checklist, item 13
 * (disable or limit navigation).
 */
export function denyNavigation(contents: Pick<WebContents, 'on'>, origin: string): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url, origin)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url, origin)) event.preventDefault();
  });
}
