import type { CallbackResponse, Event, OnBeforeRequestListenerDetails } from 'electron';
import { isOurs } from './origin';

/** What Electron's Session asks and tells of requests and downloads. */
export interface Requesting {
  readonly webRequest: {
    onBeforeRequest(
      listener: (
        details: Pick<OnBeforeRequestListenerDetails, 'url'>,
        answer: (response: CallbackResponse) => void,
      ) => void,
    ): void;
  };
  on(event: 'will-download', listener: (event: Pick<Event, 'preventDefault'>) => void): unknown;
}

/**
 * The page's session reaches our own pages and pictures written into them; adapters send from main, which has its own
 * session. Electron's security checklist, item 1 (only load secure content).
 */
export function denyNetwork(session: Requesting, origin: string): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url, origin) });
  });
  session.on('will-download', (event) => event.preventDefault());
}

function isAllowed(url: string, origin: string): boolean {
  return isOurs(url, origin) || url.startsWith('data:image/') || url.startsWith('devtools://');
}
