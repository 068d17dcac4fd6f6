import type { SafeStorage } from 'electron';
import type { KeyVault } from './platform';
import { VaultRefused, VaultUnavailable } from './vault-errors';

const PREFIX = 'safe-storage:';

type Storage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/**
 * Keeps the store's key in the system's own vault: DPAPI on Windows, the keychain on macOS, the key ring on Linux.
 * On Linux Electron would quietly use a password anyone knows (`basic_text`): that is refused.
 */
export function electronVault(safeStorage: Storage, system: NodeJS.Platform): KeyVault {
  async function open(): Promise<void> {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) throw shut();
    if (system !== 'linux') return;
    const backend = safeStorage.getSelectedStorageBackend();
    if (backend === 'basic_text' || backend === 'unknown') throw shut();
  }

  async function wrap(secret: Uint8Array): Promise<string> {
    await open();
    try {
      const sealed = await safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64'));
      return PREFIX + sealed.toString('base64');
    } catch {
      throw shut();
    }
  }

  async function unwrap(wrapped: string, renew?: (wrapped: string) => Promise<void>): Promise<Uint8Array> {
    if (!wrapped.startsWith(PREFIX)) throw foreign();
    await open();
    const sealed = Buffer.from(wrapped.slice(PREFIX.length), 'base64');
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed).catch(() => {
      throw foreign();
    });
    const secret = new Uint8Array(Buffer.from(result, 'base64'));
    if (shouldReEncrypt && renew) await renew(await wrap(secret));
    return secret;
  }

  return { wrap, unwrap };
}

function shut(): VaultUnavailable {
  return new VaultUnavailable(
    'This computer’s own vault for passwords is shut or missing, so Plainword can’t open its store: sign in to it, or ask IT.',
  );
}

function foreign(): VaultRefused {
  return new VaultRefused(
    'The store’s key was kept for another user or another computer: sign in as the user who made the store, or use the recovery key.',
  );
}
