/** The system keeps no secrets just now (no key ring, locked, not supported). */
export class VaultUnavailable extends Error {
  override readonly name = 'VaultUnavailable';
}

/** The vault answers, but the wrapped key is not one of this user on this machine. */
export class VaultRefused extends Error {
  override readonly name = 'VaultRefused';
}
