import type { CustomScheme, Protocol } from 'electron';
import { ORIGIN, SCHEME } from './origin';
import { readPage } from './pages';

/** How Chromium treats our pages: as a secure, standard origin. Registered before Electron is ready. */
export const ownScheme: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/**
 * Serves the built pages at `plainword://app/`. Electron's security checklist, item 18 (avoid file://, serve local
 * pages from a protocol of one's own), and item 1 (only load secure content).
 */
export function serveOwnPages(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(SCHEME, async (request) => {
    const { status, headers, body } = await readPage(root, ORIGIN, request);
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { status, headers });
  });
}
