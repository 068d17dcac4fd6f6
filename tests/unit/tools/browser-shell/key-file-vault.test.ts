import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VaultRefused, VaultUnavailable } from '../../../../src/main/platform/vault-errors';
import { keyFileVault } from '../../../../tools/browser-shell/key-file-vault';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'plainword-test-')), 'vault', 'key');
const secret = new Uint8Array(32).fill(7);

describe('the key file of the browser shell', () => {
  it('opens what it wrapped, also after a restart', async () => {
    const path = file();
    const wrapped = await keyFileVault(path).wrap(secret);
    expect(await keyFileVault(path).unwrap(wrapped)).toEqual(secret);
  });

  it('wraps the same secret another way each time, and never bare', async () => {
    const vault = keyFileVault(file());
    const [one, other] = await Promise.all([vault.wrap(secret), vault.wrap(secret)]);
    expect(one).not.toBe(other);
    expect(one).not.toContain(Buffer.from(secret).toString('base64').slice(0, 20));
  });

  it.skipIf(process.platform === 'win32')(
    'is readable by this user alone, and refused when others may read it',
    async () => {
      const path = file();
      const vault = keyFileVault(path);
      const wrapped = await vault.wrap(secret);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
      chmodSync(path, 0o644);
      await expect(vault.unwrap(wrapped)).rejects.toBeInstanceOf(VaultUnavailable);
      await expect(vault.wrap(secret)).rejects.toThrow('chmod 600');
    },
  );

  it('refuses what was changed, what another file wrapped, and what no key file wrapped', async () => {
    const vault = keyFileVault(file());
    const wrapped = await vault.wrap(secret);
    const bytes = Buffer.from(wrapped.slice('key-file:'.length), 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await expect(vault.unwrap(`key-file:${bytes.toString('base64')}`)).rejects.toBeInstanceOf(VaultRefused);
    await expect(keyFileVault(file()).unwrap(wrapped)).rejects.toBeInstanceOf(VaultRefused);
    await expect(vault.unwrap('safe-storage:AAAA')).rejects.toBeInstanceOf(VaultRefused);
    await expect(vault.unwrap('key-file:')).rejects.toBeInstanceOf(VaultRefused);
  });

  it('is never replaced when it is damaged', async () => {
    const path = file();
    await keyFileVault(path).wrap(secret);
    writeFileSync(path, 'half a k', { mode: 0o600 });
    await expect(keyFileVault(path).wrap(secret)).rejects.toBeInstanceOf(VaultUnavailable);
    expect(readFileSync(path, 'utf8')).toBe('half a k');
  });
});
