import type { App as ElectronApp } from 'electron';
import type { App } from '../app';

/** Lets what is being sent finish and the store close before the program ends, once. */
export function closeBeforeQuit(
  electron: Pick<ElectronApp, 'on' | 'quit'>,
  application: () => Pick<App, 'close'> | null,
): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  electron.on('before-quit', (event) => {
    const app = application();
    if (state === 'closed' || !app) return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const end = (): void => {
      state = 'closed';
      electron.quit();
    };
    app.close().then(end, end);
  });
}
