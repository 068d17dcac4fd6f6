import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Screen, Session } from 'electron';
import { hardenContents, hardenSession } from './harden';
import { serveOwnPages } from './own-protocol';
import type { PageSource } from './page-source';
import { webPreferences } from './web-preferences';
import { keepPlace, readPlace } from './window-place';

/** What the window is opened with. */
export interface WindowSetting {
  readonly title: string;
  readonly preload: string;
  readonly pagesDir: string;
  readonly dataDir: string;
  readonly source: PageSource;
  readonly devTools: boolean;
  readonly log: (line: string) => void;
}

/** The parts of Electron the window is made of. Its session keeps nothing on disk and has no way out. */
export interface WindowParts {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly session: Session;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
}

/** Opens the one window, hardened, without showing a page yet. */
export function openMainWindow(parts: WindowParts, setting: WindowSetting): BrowserWindow {
  const { source, log } = setting;
  hardenSession(parts.session, source);
  serveOwnPages(parts.session.protocol, setting.pagesDir);

  const placeFile = join(setting.dataDir, 'window.json');
  const screens = parts.screen.getAllDisplays().map((display) => display.workArea);
  const window = new parts.BrowserWindow({
    ...readPlace(placeFile, screens),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: setting.title,
    backgroundColor: '#f0f4f5',
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences(setting.preload, setting.devTools), session: parts.session },
  });
  hardenContents(window.webContents, source);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => keepPlace(placeFile, window.getNormalBounds()));
  window.once('ready-to-show', () => window.show());
  let crashed = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`page process gone: ${reason}`);
    // What was typed is in the store. A page that dies again at once is left, rather than tried for ever.
    const again = performance.now() - crashed < 10_000;
    crashed = performance.now();
    if (reason !== 'clean-exit' && !again && !window.isDestroyed()) window.reload();
  });
  return window;
}

/** Brings the window to the front, whatever state it is in. */
export function bringToFront(
  window: Pick<BrowserWindow, 'isMinimized' | 'restore' | 'show' | 'focus'>,
): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
