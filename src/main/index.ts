import { homedir } from 'node:os';
import { join } from 'node:path';
import * as tls from 'node:tls';
import {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeImage,
  net,
  Notification,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron';
import { createApp, type App } from './app';
import { claimDataDir } from './platform/claim-data-dir';
import { defaultDataDir } from './platform/data-dir';
import { electronPlatform } from './platform/electron';
import { electronAlarm } from './platform/electron-alarm';
import { electronCount } from './platform/electron-count';
import { takeShortcut } from './platform/electron-shortcut';
import { machinePackPath, readMachinePack } from './platform/machine-pack';
import { readPostOffice } from './platform/post-office';
import { readStartOptions } from './platform/start-options';
import { StartRefused } from './platform/start-refused';
import { trustSystemCertificates } from './platform/system-certificates';
import { closeBeforeQuit } from './window/close-before-quit';
import { openContractGate } from './window/contract-gate';
import { bringToFront, openMainWindow } from './window/main-window';
import { menuTemplate } from './window/menu';
import { ownScheme } from './window/own-protocol';
import { pageSource } from './window/page-source';
import { refuseDebugging } from './window/refuse-debugging';

const system = process.platform;
const here = import.meta.dirname;
let application: App | null = null;
let window: BrowserWindow | null = null;

/** Before Electron is ready: where things lie, what is allowed, and whether Plainword is open already. */
function prepare(): void {
  const options = readStartOptions(process.argv.slice(1));
  refuseDebugging(app, options.demo);
  app.commandLine.appendSwitch('lang', 'en-GB');
  const kind = options.demo ? 'demo' : 'real';
  const dataDir = options.dataDir ?? defaultDataDir(kind, { system, home: homedir(), env: process.env });
  claimDataDir(dataDir, kind);
  app.setPath('userData', join(dataDir, 'browser'));
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([ownScheme]);
  app.on('second-instance', () => window && bringToFront(window));
  app.on('window-all-closed', () => app.quit());
  closeBeforeQuit(app, () => application);
  // Not awaited at the top: in an ESM main process that would never end.
  app
    .whenReady()
    .then(() => start(options, dataDir))
    .catch(refuse);
}

async function start(options: ReturnType<typeof readStartOptions>, dataDir: string): Promise<void> {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(system, !app.isPackaged)));
  const shortcut = takeShortcut(globalShortcut, system, () => {
    if (window) bringToFront(window);
    void application?.askForPersonOnClipboard();
  });
  const platform = electronPlatform(
    {
      system,
      app,
      clipboard,
      ClipboardItem,
      net,
      session: () => session.defaultSession,
      shell,
      safeStorage,
    },
    {
      options,
      dataDir,
      machinePack: readMachinePack(machinePackPath({ system, env: process.env })),
      postOffice: options.postOffice === null ? null : readPostOffice(options.postOffice),
      certificates: trustSystemCertificates(tls),
      globalShortcut: shortcut,
      showCount: electronCount({
        system,
        app,
        window: () => window,
        picture: (pixels, size) => nativeImage.createFromBitmap(pixels, size),
      }),
      alarm: electronAlarm({
        Notification,
        shell,
        window: () => window,
        bringToFront: () => window && bringToFront(window),
      }),
    },
  );
  application = createApp(platform);
  const source = pageSource(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  window = openMainWindow(
    { BrowserWindow, session: session.fromPartition('pages'), screen },
    {
      title: options.demo ? 'Plainword – demo' : 'Plainword',
      preload: join(here, '../preload/index.cjs'),
      pagesDir: join(here, '../renderer'),
      dataDir,
      source,
      devTools: !app.isPackaged,
      log: (line) => platform.log(line),
    },
  );
  openContractGate(ipcMain, window.webContents, application, source.origin);
  window.on('closed', () => (window = null));
  await window.loadURL(source.address);
}

/** One sentence in a box of the system's own, and the end. */
function refuse(error: unknown): void {
  const sentence =
    error instanceof StartRefused
      ? error.message
      : 'Plainword could not start: restart the computer, and if it happens again, tell IT.';
  dialog.showErrorBox('Plainword', sentence);
  app.exit(1);
}

try {
  prepare();
} catch (error) {
  refuse(error);
}
