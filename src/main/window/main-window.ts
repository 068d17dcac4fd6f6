import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Screen, Session } from 'electron';
import { denyNavigation } from './deny-navigation';
import { denyNetwork } from './deny-network';
import { denyNewWindows } from './deny-new-windows';
import { denyPermissions } from './deny-permissions';
import { denyWebview } from './deny-webview';
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
  denyPermissions(parts.session);
  if (!source.development) denyNetwork(parts.session, source.origin);
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
  denyNavigation(window.webContents, source.origin);
  denyNewWindows(window.webContents);
  denyWebview(window.webContents);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => keepPlace(placeFile, window.getNormalBounds()));
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`page process gone: ${reason}`);
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
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
