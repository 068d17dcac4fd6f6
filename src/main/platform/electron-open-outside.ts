import type { Shell } from 'electron';
import { mayOpenOutside, NotOpened } from './outside-address';

/** Opens a page in the person's own browser. @throws NotOpened for anything but a web page */
export function electronOpenOutside(shell: Pick<Shell, 'openExternal'>): (url: string) => Promise<void> {
  return async (url) => {
    if (!mayOpenOutside(url)) throw new NotOpened();
    await shell.openExternal(url);
  };
}
