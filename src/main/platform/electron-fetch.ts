import type { Net } from 'electron';

/** Chromium's own way out for HTTP: the system's proxy with PAC, NTLM and Kerberos, which Node's fetch doesn't know. */
export function electronFetch(net: Pick<Net, 'fetch'>): typeof globalThis.fetch {
  return (input, init) => net.fetch(input instanceof URL ? input.href : input, init);
}
