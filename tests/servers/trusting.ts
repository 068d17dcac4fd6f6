import tls from 'node:tls';

/**
 * Makes Node's own fetch trust an authority, as it trusts the system's: for tests whose servers are met over https.
 * @returns what undoes it
 */
export function trust(ca: string): () => void {
  const before = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...before, ca]);
  return () => tls.setDefaultCACertificates(before);
}
