import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClipboardItem } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  electronPlatform,
  type ElectronParts,
  type ElectronSetting,
} from '../../../../src/main/platform/electron';

const parts: ElectronParts = {
  system: 'win32',
  app: { getVersion: () => '1.2.3', getPath: () => '/tmp/downloads' },
  clipboard: { readText: () => Promise.resolve(''), write: () => Promise.resolve() },
  ClipboardItem: class implements ClipboardItem {
    readonly types: string[] = [];
    getType(): Promise<never> {
      return Promise.reject(new Error('not asked for'));
    }
  },
  net: { fetch: () => Promise.reject(new Error('no network in tests')) },
  session: () => ({ resolveProxy: () => Promise.resolve('DIRECT') }),
  shell: { openExternal: () => Promise.resolve() },
  safeStorage: {
    isAsyncEncryptionAvailable: () => Promise.resolve(false),
    encryptStringAsync: () => Promise.reject(new Error('shut')),
    decryptStringAsync: () => Promise.reject(new Error('shut')),
    getSelectedStorageBackend: () => 'unknown',
  },
};

function setting(change: Partial<ElectronSetting> = {}): ElectronSetting {
  return {
    options: { demo: false, dataDir: null, clock: null, postOffice: null },
    dataDir: mkdtempSync(join(tmpdir(), 'plainword-test-')),
    machinePack: { kind: 'none' },
    postOffice: null,
    certificates: ['the Trust’s root'],
    globalShortcut: 'Ctrl+Shift+P',
    showCount: () => {},
    alarm: () => {},
    ...change,
  };
}

const demo = { demo: true, dataDir: null, clock: '2026-03-02T10:04:00Z', postOffice: null };
const postOffice = {
  ca: 'the post office’s root',
  postOffice: {
    smtp: { host: '127.0.0.1', port: 2525, security: 'starttls' as const, user: 'clinic', password: 'x' },
    notify: {
      baseUrl: 'http://127.0.0.1:1',
      apiKey: 'k',
      templateId: '0b21ff2c-6e0c-4f9b-9c0b-0f3e1a1b2c3d',
      senderNumber: '1',
    },
  },
};

describe('the platform of Electron', () => {
  it('reaches anywhere for real work, by the real clock, and needs nothing kept in sight', () => {
    const platform = electronPlatform(parts, setting());
    expect(platform).toMatchObject({
      kind: 'electron',
      version: '1.2.3',
      reach: 'anywhere',
      demo: false,
      notice: null,
    });
    expect(Math.abs(Date.parse(platform.now()) - Date.now())).toBeLessThan(1_000);
    expect(platform.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  });

  it('reaches this machine alone on demo data, by the demo’s clock, and trusts the post office’s root', () => {
    const platform = electronPlatform(parts, setting({ options: demo, postOffice }));
    expect(platform).toMatchObject({ demo: true, reach: 'loopback', postOffice: postOffice.postOffice });
    expect(platform.now()).toMatch(/^2026-03-02T10:04:0/u);
    expect(platform.certificates).toEqual(['the Trust’s root', 'the post office’s root']);
  });
});
