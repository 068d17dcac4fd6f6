import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyVault } from '../../src/main/platform/platform';
import { VaultRefused, VaultUnavailable } from '../../src/main/platform/vault-errors';

const PREFIX = 'key-file:';
const NONCE = 12;
const TAG = 16;

/**
 * Keeps the store's key under a key in a file that this user alone may read. Whoever reads the disk as this user reads
 * the store: for trying out, not for real data.
 */
export function keyFileVault(path: string): KeyVault {
  return {
    wrap: async (secret) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', readOrMake(path), nonce);
      const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
      return PREFIX + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    unwrap: async (wrapped) => {
      if (!wrapped.startsWith(PREFIX)) throw foreign();
      const bytes = Buffer.from(wrapped.slice(PREFIX.length), 'base64');
      const key = read(path);
      if (!key) throw foreign();
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
        decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
        return new Uint8Array(
          Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]),
        );
      } catch {
        throw foreign();
      }
    },
  };
}

function readOrMake(path: string): Buffer {
  const found = read(path);
  if (found) return found;
  const key = randomBytes(32);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    throw new VaultUnavailable(
      `The key file ${path} can’t be written: see that the folder is yours and the disk is not full.`,
    );
  }
  return key;
}

/** The key, or null when there is no file. @throws VaultUnavailable when others may read it, or it is no key */
function read(path: string): Buffer | null {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return null;
  if (process.platform !== 'win32' && (state.mode & 0o077) !== 0) {
    throw new VaultUnavailable(
      `Other users may read the key file ${path}: take that right away (chmod 600) and start again.`,
    );
  }
  const text = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/u.test(text)) {
    throw new VaultUnavailable(
      `The key file ${path} is damaged: put back a copy of it, or name another folder.`,
    );
  }
  return Buffer.from(text, 'hex');
}

function foreign(): VaultRefused {
  return new VaultRefused(
    'The store’s key is not one of this key file: put back the key file that was made with the store.',
  );
}
