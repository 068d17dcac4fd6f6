import type { AccountInfo, PublicClientApplication } from '@azure/msal-node';
import type { MicrosoftDetails } from '../../contract/microsoft';
import { loadMsal } from '../loaded-later';
import type { SettingStore } from '../store/setting-store';
import { signInNetwork, type SignInNetwork } from './sign-in-network';
import { storedTokens } from './token-cache';

/** msal, set up for one application of one directory. */
export interface MicrosoftClient {
  readonly app: PublicClientApplication;
  readonly network: SignInNetwork;
  /** The one account that is signed in; nothing where nobody is. */
  account(): Promise<AccountInfo | undefined>;
}

/** What a token is for: Graph, or signing in at the mail server that sends or at the one that has the mailbox. */
export type TokenUse = 'graph' | 'smtp' | 'imap';

/** As IT grants them in Entra ID. */
export function scopesFor(use: TokenUse, { graphUrl }: MicrosoftDetails): string[] {
  if (use === 'imap') return ['https://outlook.office.com/IMAP.AccessAsUser.All'];
  return use === 'smtp'
    ? ['https://outlook.office.com/SMTP.Send']
    : [`${graphUrl}/Mail.Send.Shared`, `${graphUrl}/Mail.ReadWrite.Shared`, 'offline_access'];
}

/**
 * Makes the client of an application. The authority's host is taken as known, so that nobody else is asked about it;
 * its certificate is checked as any other. msal is loaded here and not at the start: most desks never need it.
 */
export async function microsoftClient(
  details: MicrosoftDetails,
  settings: SettingStore,
  fetch: typeof globalThis.fetch,
): Promise<MicrosoftClient> {
  const msal = await loadMsal();
  const network = signInNetwork(fetch);
  const app = new msal.PublicClientApplication({
    auth: {
      clientId: details.clientId,
      authority: `${details.authority}/${details.tenant}`,
      knownAuthorities: [new URL(details.authority).host],
    },
    cache: { cachePlugin: storedTokens(settings) },
    system: {
      networkClient: network,
      loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  });
  return { app, network, account: async () => (await app.getAllAccounts())[0] };
}
