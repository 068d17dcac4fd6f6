import { v7 as uuid } from 'uuid';
import { createGraphAdapter } from '../../../../../src/main/send/adapters/graph-adapter';
import type { Envelope, SendAdapter } from '../../../../../src/main/send/send-adapter';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { startGraphPeer, type GraphPeer } from '../../../../servers/graph-peer';
import type { GrantedToken } from '../../../../servers/microsoft-authority';
import { trust } from '../../../../servers/trusting';

export const MAILBOX = 'community.clinic@trust.example.org';
export const TO = 'sam.taylor@example.com';
export const TEXT = 'Your appointment is on Tuesday 3 June at 2pm.';

/** An email that is right, with a reference of its own. */
export const emailEnvelope = (change: Partial<Envelope> = {}): Envelope => ({
  reference: uuid(),
  channel: 'email',
  from: MAILBOX,
  fromName: 'Community Clinic',
  to: TO,
  subject: 'Your appointment',
  text: TEXT,
  files: [],
  template: null,
  ...change,
});

/** What an adapter may be changed by. */
export type Change = Partial<Parameters<typeof createGraphAdapter>[0]> &
  Partial<Parameters<typeof createGraphAdapter>[1]>;

/** Graph with tokens that need no sign-in. */
export interface GraphBench {
  readonly certificates: Certificates;
  readonly peer: GraphPeer;
  adapter(change?: Change): SendAdapter;
  /** Tokens that were asked to be renewed. */
  readonly renewed: string[];
  stop(): Promise<void>;
}

export async function openGraphBench(timeout = 500): Promise<GraphBench> {
  const certificates = await makeCertificates();
  const distrust = trust(certificates.ca);
  const granted = new Map<string, GrantedToken>();
  const renewed: string[] = [];
  const peer = await startGraphPeer({
    certificates,
    authority: { granted: (token) => granted.get(token) },
    mailboxes: [MAILBOX],
  });
  granted.set('a-good-token', {
    user: 'r.shah@trust.example.org',
    audience: peer.url,
    scopes: ['Mail.Send.Shared', 'Mail.ReadWrite.Shared'],
    expires: Date.now() + 3_600_000,
  });
  return {
    certificates,
    peer,
    renewed,
    adapter: (change = {}) =>
      createGraphAdapter(
        {
          graphUrl: peer.url,
          perMinute: 30,
          token: (renew) => {
            if (renew) renewed.push('once');
            return Promise.resolve({
              kind: 'token',
              token: 'a-good-token',
              user: 'r.shah@trust.example.org',
            });
          },
          mailboxes: () => Promise.resolve([MAILBOX]),
          ...change,
        },
        { fetch: globalThis.fetch, reach: 'loopback', timeout, ...change },
      ),
    stop: async () => {
      distrust();
      await peer.stop();
    },
  };
}
