import type { KeyVault } from '../../../../src/main/platform/platform';

/** A vault that keeps nothing from anyone: for invented data in tests alone. */
export const openVault = {
  wrap: (secret) => Promise.resolve(Buffer.from(secret).toString('base64')),
  unwrap: (wrapped) => Promise.resolve(new Uint8Array(Buffer.from(wrapped, 'base64'))),
} satisfies KeyVault;
