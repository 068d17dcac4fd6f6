import type {
  Event,
  WebContentsWillFrameNavigateEventParams,
  WebContentsWillRedirectEventParams,
} from 'electron';
import { isOurs } from './origin';

type Leaving = Event<WebContentsWillFrameNavigateEventParams>;
type Redirected = Event<WebContentsWillRedirectEventParams>;

/** What Electron's WebContents tells of going elsewhere. */
export interface Navigating {
  on(
    event: 'will-frame-navigate',
    listener: (event: Pick<Leaving, 'preventDefault' | 'url' | 'isMainFrame'>) => void,
  ): unknown;
  on(event: 'will-redirect', listener: (event: Pick<Redirected, 'preventDefault' | 'url'>) => void): unknown;
}

/**
 * Keeps the window on our own pages, in every frame and after every redirect. Electron's security checklist, item 13
 * (disable or limit navigation).
 */
export function denyNavigation(contents: Navigating, origin: string): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url, origin)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url, origin)) event.preventDefault();
  });
}
