import type { WebContents } from 'electron';
import { denyNavigation, type Navigating } from './deny-navigation';
import { denyNetwork, type Requesting } from './deny-network';
import { denyNewWindows } from './deny-new-windows';
import { denyPermissions, type Permitting } from './deny-permissions';
import { denyWebview, type Hosting } from './deny-webview';
import type { PageSource } from './page-source';

export type HardenedContents = Navigating & Hosting & Pick<WebContents, 'setWindowOpenHandler'>;
export type HardenedSession = Requesting & Permitting;

/** Every rule for the session of the pages, before there is a page. */
export function hardenSession(session: HardenedSession, source: PageSource): void {
  denyPermissions(session);
  // A development server needs its sockets; it exists only while the app is not packaged.
  if (!source.development) denyNetwork(session, source.origin);
}

/** Every rule for a window, before it loads a page. */
export function hardenContents(contents: HardenedContents, source: PageSource): void {
  denyNavigation(contents, source.origin);
  denyNewWindows(contents);
  denyWebview(contents);
}
