import { readFileSync } from 'node:fs';
import { hostname, uptime, userInfo } from 'node:os';
import { join } from 'node:path';
import * as tls from 'node:tls';
import { z } from 'zod';
import { realTime } from '../../src/main/platform/clock';
import { demoClock } from '../../src/main/platform/demo-clock';
import { downloadsIn } from '../../src/main/platform/downloads';
import { logTo } from '../../src/main/platform/log-file';
import type { MachinePack } from '../../src/main/platform/machine-pack';
import type { Clipboard, Platform } from '../../src/main/platform/platform';
import type { OpenPostOffice } from '../../src/main/platform/post-office';
import { trustSystemCertificates } from '../../src/main/platform/system-certificates';
import { keyFileVault } from './key-file-vault';
import { loopbackFetch } from './loopback-fetch';
import { openOutside } from './open-outside';

export const NOT_FOR_REAL_DATA =
  'This window is for trying Plainword out, not for real data: its key lies in a file, and it sends to this computer only.';

/** What the browser shell's platform is made of. */
export interface BrowserSetting {
  readonly dataDir: string;
  readonly demo: boolean;
  readonly clock: string | null;
  readonly machinePack: MachinePack;
  readonly postOffice: OpenPostOffice | null;
  readonly clipboard: Clipboard;
  /** Opens a page beside Plainword's own, in the same browser. */
  readonly openPage: (url: string) => Promise<void>;
  readonly showCount: (count: number) => void;
}

/** Plainword as it is built, tried and tested: nothing of it leaves this machine. */
export function browserPlatform(setting: BrowserSetting): Platform {
  const { dataDir, demo, machinePack, postOffice } = setting;
  const log = logTo(join(dataDir, 'plainword.log'), realTime);
  const certificates = trustSystemCertificates(tls);
  return {
    kind: 'browser',
    version: packageVersion(),
    machine: hostname(),
    user: userInfo().username,
    dataDir,
    demo,
    notice: NOT_FOR_REAL_DATA,
    globalShortcut: null,
    vault: keyFileVault(join(dataDir, 'vault', 'key')),
    clipboard: setting.clipboard,
    machinePack,
    certificates: postOffice ? [...certificates, postOffice.ca] : certificates,
    reach: 'loopback',
    postOffice: postOffice?.postOffice ?? null,
    fetch: loopbackFetch(globalThis.fetch),
    // It reaches this machine alone, and no proxy stands before that.
    proxyFor: () => Promise.resolve(null),
    openOutside: (url) => openOutside(url, setting.openPage),
    downloads: downloadsIn(join(dataDir, 'downloads')),
    now: demo ? demoClock(dataDir, setting.clock, Date.now) : realTime,
    uptime,
    showCount: setting.showCount,
    // The pages hear it by their own event: a browser's window can call nobody.
    alarm: () => undefined,
    log,
  };
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
