import { hostname, uptime, userInfo } from 'node:os';
import { join } from 'node:path';
import type { App, Clipboard, ClipboardItem, Net, SafeStorage, Session, Shell } from 'electron';
import { realTime } from './clock';
import { demoClock } from './demo-clock';
import { downloadsIn } from './downloads';
import { electronClipboard } from './electron-clipboard';
import { electronFetch } from './electron-fetch';
import { electronOpenOutside } from './electron-open-outside';
import { electronProxy } from './electron-proxy';
import { electronVault } from './electron-vault';
import { logTo } from './log-file';
import type { MachinePack } from './machine-pack';
import type { Platform } from './platform';
import type { OpenPostOffice } from './post-office';
import type { StartOptions } from './start-options';

/** The parts of Electron the platform is made of. */
export interface ElectronParts {
  readonly system: NodeJS.Platform;
  readonly app: Pick<App, 'getVersion' | 'getPath'>;
  readonly clipboard: Pick<Clipboard, 'readText' | 'write'>;
  readonly ClipboardItem: new (items: Record<string, string>) => ClipboardItem;
  readonly net: Pick<Net, 'fetch'>;
  /** The session that `net` goes by; it is there once Electron is ready. */
  readonly session: () => Pick<Session, 'resolveProxy'>;
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly safeStorage: Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
  >;
}

/** What was found out before: where the store is and what the machine says. */
export interface ElectronSetting {
  readonly options: StartOptions;
  readonly dataDir: string;
  readonly machinePack: MachinePack;
  readonly postOffice: OpenPostOffice | null;
  readonly certificates: readonly string[];
  readonly globalShortcut: string | null;
  readonly showCount: (count: number) => void;
  readonly alarm: (sentence: string) => void;
}

/** Plainword as staff run it. */
export function electronPlatform(parts: ElectronParts, setting: ElectronSetting): Platform {
  const { options, dataDir, machinePack, postOffice } = setting;
  const log = logTo(join(dataDir, 'plainword.log'), realTime);
  return {
    kind: 'electron',
    version: parts.app.getVersion(),
    machine: hostname(),
    user: userInfo().username,
    dataDir,
    demo: options.demo,
    notice: null,
    globalShortcut: setting.globalShortcut,
    vault: electronVault(parts.safeStorage, parts.system),
    clipboard: electronClipboard(parts.clipboard, parts.ClipboardItem),
    machinePack,
    certificates: postOffice ? [...setting.certificates, postOffice.ca] : setting.certificates,
    reach: options.demo ? 'loopback' : 'anywhere',
    postOffice: postOffice?.postOffice ?? null,
    fetch: electronFetch(parts.net),
    proxyFor: electronProxy(parts.session),
    openOutside: electronOpenOutside(parts.shell),
    downloads: downloadsIn(parts.app.getPath('downloads')),
    now: options.demo ? demoClock(dataDir, options.clock, Date.now) : realTime,
    uptime,
    showCount: setting.showCount,
    alarm: setting.alarm,
    log,
  };
}
