import type { BrowserContext } from 'playwright-core';
import { isOurs } from '../../src/main/window/origin';
import { readPage } from '../../src/main/window/pages';
import { SHELL_ORIGIN } from './shell-origin';

/** Answers the pages' requests from the built renderer, with the same policy as in Electron, and aborts all others. */
export async function servePages(context: BrowserContext, pagesDir: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    if (!isOurs(url, SHELL_ORIGIN)) return route.abort('blockedbyclient');
    const { status, headers, body } = await readPage(pagesDir, SHELL_ORIGIN, {
      method: request.method(),
      url,
    });
    return route.fulfill({ status, headers, body });
  });
  await context.routeWebSocket(/.*/u, (socket) => socket.close());
}
