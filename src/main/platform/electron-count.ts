import type { App, BrowserWindow, NativeImage } from 'electron';
import { drawCount } from './electron-count-picture';

/** What is asked of Electron to show a number on the icon. */
export interface CountParts {
  readonly system: NodeJS.Platform;
  readonly app: Pick<App, 'setBadgeCount'>;
  readonly window: () => Pick<BrowserWindow, 'setOverlayIcon'> | null;
  readonly picture: (pixels: Buffer, size: { width: number; height: number }) => NativeImage;
}

/** Shows how many messages are owed: a badge on macOS and Linux, a small picture on Windows, which has no badge. */
export function electronCount({ system, app, window, picture }: CountParts): (count: number) => void {
  return (count) => {
    if (system !== 'win32') {
      app.setBadgeCount(count);
      return;
    }
    const image = count > 0 ? picture(...drawCount(count)) : null;
    window()?.setOverlayIcon(image, count > 0 ? `${count} to record` : '');
  };
}
