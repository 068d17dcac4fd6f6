import type { Event } from 'electron';

/** What Electron's WebContents tells of guest pages. */
export interface Hosting {
  on(event: 'will-attach-webview', listener: (event: Pick<Event, 'preventDefault'>) => void): unknown;
}

/** No guest pages. Electron's security checklist, items 11 and 12 (verify webviews before they are created). */
export function denyWebview(contents: Hosting): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
