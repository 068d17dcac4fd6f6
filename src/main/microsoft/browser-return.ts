/** A sign-in that waits for the browser to come back to this computer. */
export interface BrowserReturn {
  /** Ends the waiting as if the person had declined. */
  giveUp(): Promise<void>;
}

/**
 * msal listens on this computer for what the browser brings back, and knows no way to stop. Declining there, with the
 * state that only this sign-in knows, ends it.
 * @param address the page of Microsoft that msal opens
 */
export function browserReturn(address: string, fetch: typeof globalThis.fetch): BrowserReturn {
  const asked = new URL(address).searchParams;
  const back = asked.get('redirect_uri');
  const state = asked.get('state');
  return {
    giveUp: async () => {
      if (back === null || state === null) return;
      const answer = new URLSearchParams({ error: 'access_denied', state });
      await fetch(back, { method: 'POST', body: answer }).catch(() => {});
    },
  };
}
