import type { SafeStorage } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { electronVault } from '../../../../src/main/platform/electron-vault';
import { VaultRefused, VaultUnavailable } from '../../../../src/main/platform/vault-errors';

type Storage = Parameters<typeof electronVault>[0];

const turned = (text: string): string => text.split('').toReversed().join('');

/** A system vault that seals by turning text round, and knows its own seals. */
function systemVault(change: Partial<Storage> = {}): Storage {
  const fake = {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    getSelectedStorageBackend: () => 'gnome_libsecret' as const,
    encryptStringAsync: (text) => Promise.resolve(Buffer.from(`sealed:${turned(text)}`)),
    decryptStringAsync: (sealed) => {
      const text = sealed.toString();
      if (!text.startsWith('sealed:')) return Promise.reject(new Error('another user’s'));
      const result = turned(text.slice('sealed:'.length));
      return Promise.resolve({ result, shouldReEncrypt: false });
    },
  } satisfies Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptStringAsync' | 'decryptStringAsync'
  >;
  return { ...fake, ...change };
}

const secret = new Uint8Array([0, 1, 2, 250, 255]);

describe('the vault of Electron', () => {
  it('opens what it wrapped', async () => {
    const vault = electronVault(systemVault(), 'win32');
    expect(await vault.unwrap(await vault.wrap(secret))).toEqual(secret);
  });

  it('shows nothing of the secret in what it wrapped', async () => {
    const wrapped = await electronVault(systemVault(), 'win32').wrap(secret);
    expect(wrapped).not.toContain(Buffer.from(secret).toString('base64'));
  });

  it('is unavailable when the system keeps no secrets', async () => {
    const vault = electronVault(
      systemVault({ isAsyncEncryptionAvailable: () => Promise.resolve(false) }),
      'win32',
    );
    await expect(vault.wrap(secret)).rejects.toBeInstanceOf(VaultUnavailable);
  });

  it.each(['basic_text', 'unknown'] as const)(
    'refuses %s on Linux, which protects nothing',
    async (backend) => {
      const seal = vi.fn(systemVault().encryptStringAsync);
      const storage = systemVault({ getSelectedStorageBackend: () => backend, encryptStringAsync: seal });
      await expect(electronVault(storage, 'linux').wrap(secret)).rejects.toBeInstanceOf(VaultUnavailable);
      expect(seal).not.toHaveBeenCalled();
    },
  );

  it('does not ask for the backend where there is none to ask for', async () => {
    const storage = systemVault({ getSelectedStorageBackend: () => 'basic_text' });
    const vault = electronVault(storage, 'darwin');
    expect(await vault.unwrap(await vault.wrap(secret))).toEqual(secret);
  });

  it('refuses what another user wrapped, or another kind of vault', async () => {
    const vault = electronVault(systemVault(), 'win32');
    const foreign = `safe-storage:${Buffer.from('theirs').toString('base64')}`;
    await expect(vault.unwrap(foreign)).rejects.toBeInstanceOf(VaultRefused);
    await expect(vault.unwrap('key-file:AAAA')).rejects.toBeInstanceOf(VaultRefused);
  });

  it('hands over a fresh wrapping when the system has a newer key', async () => {
    const storage = systemVault();
    const renewing = systemVault({
      decryptStringAsync: async (sealed) => ({
        ...(await storage.decryptStringAsync(sealed)),
        shouldReEncrypt: true,
      }),
    });
    const vault = electronVault(renewing, 'win32');
    const renew = vi.fn<(wrapped: string) => Promise<void>>(() => Promise.resolve());
    expect(await vault.unwrap(await vault.wrap(secret), renew)).toEqual(secret);
    expect(renew).toHaveBeenCalledTimes(1);
    expect(await vault.unwrap(renew.mock.calls[0]?.[0] ?? '')).toEqual(secret);
  });
});
