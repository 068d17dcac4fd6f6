/** Node's fetch, for addresses of this machine only: what the browser shell tries out never leaves it. */
export function loopbackFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (!isLoopback(address.hostname)) {
      throw new TypeError('This window is for trying out and reaches servers on this computer only.');
    }
    // A redirect could lead elsewhere: it is never followed, only shown to who asks for it.
    const asked = init?.redirect ?? (input instanceof Request ? input.redirect : undefined);
    return fetch(input, { ...init, redirect: asked === 'manual' ? 'manual' : 'error' });
  };
}

/** Whether a host, as a URL writes it, is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}
