import type { BrowserContext, Page } from 'playwright-core';
import { CALL, EVENT } from '../../src/contract/bridge';
import type { Result } from '../../src/contract/failure';
import type { App } from '../../src/main/app';
import { notOurs } from '../../src/main/window/contract-gate';
import { isOurs } from '../../src/main/window/origin';
import { BINDING, DELIVER } from './electron-shim';
import { SHELL_ORIGIN } from './shell-origin';

/** The contract over an exposed binding: as in Electron, only our page's top frame on our origin may call. */
export async function bindContract(
  context: BrowserContext,
  ours: () => Page | null,
  app: Promise<Pick<App, 'call' | 'onEvent'>>,
): Promise<void> {
  await context.exposeBinding(
    BINDING,
    async (source, channel: unknown, name: unknown, input: unknown): Promise<Result<unknown>> => {
      const isOur = source.page === ours() && source.frame === source.page.mainFrame();
      if (!isOur || !isOurs(source.frame.url(), SHELL_ORIGIN)) return notOurs;
      if (channel !== CALL || typeof name !== 'string') return notOurs;
      return (await app).call(name, input);
    },
  );
}

/** Passes the application's events to the page; a page that is just loading asks for everything anyway. */
export function relayEvents(page: Page, app: Pick<App, 'onEvent'>): () => void {
  return app.onEvent((event) => {
    const script = `window[${JSON.stringify(DELIVER)}]?.(${JSON.stringify(EVENT)}, ${JSON.stringify(event)})`;
    page.evaluate(script).catch(() => {});
  });
}
