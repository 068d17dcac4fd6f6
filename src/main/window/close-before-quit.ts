import type { App as ElectronApp, Event } from 'electron';
import type { App } from '../app';

/** What Electron's app tells of its end. */
export interface Quitting extends Pick<ElectronApp, 'quit'> {
  on(event: 'before-quit', listener: (event: Pick<Event, 'preventDefault'>) => void): unknown;
}

/** Lets what is being sent finish and the store close before the program ends, once. */
export function closeBeforeQuit(electron: Quitting, application: () => Pick<App, 'close'> | null): void {
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
