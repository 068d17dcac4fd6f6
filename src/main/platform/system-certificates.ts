import type * as tls from 'node:tls';

/**
 * Makes this process trust what the machine trusts, because a Trust's network inspects TLS under a root of its own that
 * only the system's store knows.
 * @returns the system's certificates (PEM)
 */
export function trustSystemCertificates(
  node: Partial<Pick<typeof tls, 'getCACertificates' | 'setDefaultCACertificates'>>,
): readonly string[] {
  // Node before 22.19, which the browser shell may run on, can't.
  if (!node.getCACertificates || !node.setDefaultCACertificates) return [];
  const system = node.getCACertificates('system');
  node.setDefaultCACertificates([...new Set([...node.getCACertificates('default'), ...system])]);
  return system;
}
