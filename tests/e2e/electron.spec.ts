import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { ORIGIN } from '../../src/main/window/origin';
import { exitOf } from '../shells/exit-of';
import { isSandboxed } from '../shells/is-sandboxed';
import {
  ELECTRON_MISSING,
  electronProgram,
  launchElectron,
  type ElectronShell,
} from '../shells/launch-electron';

const test = base.extend<{ shell: ElectronShell & { readonly dataDir: string } }>({
  shell: async ({ playwright: _playwright }, give) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'plainword-electron-'));
    const shell = await launchElectron({ dataDir });
    await give({ ...shell, dataDir });
    await shell.close();
    rmSync(dataDir, { recursive: true, force: true });
  },
});

test.describe('what exists only in Electron', () => {
  test.skip(electronProgram === null, ELECTRON_MISSING);

  test('the page comes from our own protocol, and nothing else of the disk does', async ({ shell }) => {
    await expect(shell.page).toHaveURL(`${ORIGIN}/`);
    const outside = await shell.page.evaluate(async () => (await fetch('/%2e%2e/main/index.js')).status);
    expect(outside).toBe(404);
  });

  test('the page has a policy, and reaches no other host', async ({ shell }) => {
    const policy = await shell.page.evaluate(
      async () => (await fetch('/')).headers.get('content-security-policy') ?? '',
    );
    expect(policy).toContain("default-src 'none'");
    const reached = await shell.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });

  test('the page is sandboxed, isolated, and has no Node', async ({ shell }) => {
    const node = await shell.page.evaluate(() => [
      typeof Reflect.get(globalThis, 'require'),
      typeof Reflect.get(globalThis, 'process'),
    ]);
    expect(node).toEqual(['undefined', 'undefined']);
    expect(await isSandboxed(shell.electron)).toBe(true);
  });

  test('the page opens no window and leaves for no other page', async ({ shell }) => {
    await shell.page.evaluate(() => {
      window.open('https://example.org/');
      window.location.href = 'https://example.org/';
    });
    await expect(shell.page).toHaveURL(`${ORIGIN}/`);
    expect(shell.electron.windows()).toHaveLength(1);
  });

  test('the page gets no permission', async ({ shell }) => {
    const answer = await shell.page.evaluate(() =>
      navigator.clipboard.readText().then(
        () => 'granted',
        () => 'denied',
      ),
    );
    expect(answer).toBe('denied');
  });

  test('the store is encrypted under a key from the system’s vault', async ({ shell }) => {
    const available = await shell.electron.evaluate(({ safeStorage }) =>
      safeStorage.isAsyncEncryptionAvailable(),
    );
    test.skip(!available, 'This machine keeps no secrets (no key ring), so there is no vault to try.');
    await expect(shell.page.getByRole('main')).toBeVisible();
    for (const file of readdirSync(shell.dataDir, { withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )) {
      expect(readFileSync(join(shell.dataDir, file.name)).includes('SQLite format 3')).toBe(false);
    }
  });

  test('a second start shows the first window and ends', async ({ shell }) => {
    test.skip(electronProgram === null, ELECTRON_MISSING);
    const seen = shell.electron.evaluate(
      ({ app }) => new Promise<boolean>((settle) => void app.once('second-instance', () => settle(true))),
    );
    const second = spawn(electronProgram ?? '', [...shell.args], { stdio: 'ignore' });
    expect(await exitOf(second)).toBe(0);
    expect(await seen).toBe(true);
  });
});
