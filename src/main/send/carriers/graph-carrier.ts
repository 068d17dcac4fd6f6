import type { MicrosoftAccount } from '../../microsoft/microsoft-account';
import type { Platform } from '../../platform/platform';
import { createGraphAdapter } from '../adapters/graph-adapter';
import type { CarrierSetUp } from './carrier-set-up';

/** Email by Microsoft Graph. `mailboxes`: the services' own, which the test of the connection looks into. */
export function graphCarrier(
  account: MicrosoftAccount,
  platform: Platform,
  mailboxes: () => Promise<string[]>,
): CarrierSetUp {
  return {
    carrier: 'microsoft-graph',
    isReady: () => account.isSignedIn(),
    adapter: async () => {
      const details = await account.details();
      if (details === undefined || !(await account.isSignedIn())) return undefined;
      const { graphUrl, perMinute } = details;
      const token = (renew: boolean) => account.token('graph', renew);
      return createGraphAdapter({ graphUrl, perMinute, token, mailboxes }, platform);
    },
    sender: (service) => Promise.resolve(service?.mailbox ?? null),
    mailHost: async () => {
      const url = (await account.details())?.graphUrl;
      return url === undefined ? null : new URL(url).hostname;
    },
  };
}
