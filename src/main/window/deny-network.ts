import type { Session } from 'electron';
import { isOurs } from './origin';

/**
 * The page's session reaches our own pages and pictures written into them; adapters send from main, which has its own
 * session. Electron's security checklist, item 1 (only load secure content).
 */
export function denyNetwork(session: Pick<Session, 'webRequest' | 'on'>, origin: string): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url, origin) });
  });
  session.on('will-download', (event) => event.preventDefault());
}

function isAllowed(url: string, origin: string): boolean {
  return isOurs(url, origin) || url.startsWith('data:image/') || url.startsWith('devtools://');
}
