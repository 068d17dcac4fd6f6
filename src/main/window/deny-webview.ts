import type { WebContents } from 'electron';

/** No guest pages. Electron's security checklist, items 11 and 12 (verify webviews before they are created). */
export function denyWebview(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
