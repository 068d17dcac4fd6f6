import { CALL, EVENT, type Bridge } from '../contract/bridge';
import type { AppEvent } from '../contract/events';
import type { Result } from '../contract/failure';

/** The part of Electron's ipcRenderer that the bridge needs. */
export interface Ipc {
  invoke(channel: string, name: string, input: unknown): Promise<Result<unknown>>;
  on(channel: string, listener: (event: unknown, message: AppEvent) => void): unknown;
  off(channel: string, listener: (event: unknown, message: AppEvent) => void): unknown;
}

/** The page's only way to main: one call and one stream of events. It never hands Electron's own objects on. */
export function makeBridge(ipc: Ipc): Bridge {
  return {
    call: (name, input) => ipc.invoke(CALL, name, input),
    onEvent: (listener) => {
      const relay = (_event: unknown, message: AppEvent): void => listener(message);
      ipc.on(EVENT, relay);
      return () => void ipc.off(EVENT, relay);
    },
  };
}
