import type { WebContents } from 'electron';
import { CALL, EVENT } from '../../contract/bridge';
import type { Result } from '../../contract/failure';
import type { App } from '../app';
import { isOurPage, type Caller, type OurContents } from './our-page-only';

type Answer = Promise<Result<unknown>> | Result<unknown>;

/** What the gate needs of Electron's ipcMain. */
export interface Answering {
  handle(channel: string, listener: (caller: Caller, name: unknown, input: unknown) => Answer): void;
}

/** The one call that crosses from page to main: from our own page only, with the name of a call. */
export function openContractGate(
  ipcMain: Answering,
  ours: OurContents & Pick<WebContents, 'send' | 'isDestroyed'>,
  app: Pick<App, 'call' | 'onEvent'>,
  origin: string,
): () => void {
  ipcMain.handle(CALL, (caller, name, input) => {
    if (!isOurPage(caller, ours, origin) || typeof name !== 'string') return notOurs;
    return app.call(name, input);
  });
  return app.onEvent((event) => {
    if (!ours.isDestroyed()) ours.send(EVENT, event);
  });
}

/** The answer to anyone else; the browser shell gives the same. */
export const notOurs: Result<never> = {
  ok: false,
  error: {
    code: 'not-allowed',
    message:
      'This did not come from Plainword’s own window, so nothing was done: close Plainword and open it again.',
  },
};
