import { createGraphMailbox } from '../../../../../src/main/inbox/mailbox/graph-mailbox';
import type { GraphMailboxAccount } from '../../../../../src/main/inbox/mailbox/graph-account';
import type { Mailbox } from '../../../../../src/main/inbox/mailbox/mailbox';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { startGraphPeer, type GraphPeer } from '../../../../servers/graph-peer';
import type { GrantedToken } from '../../../../servers/microsoft-authority';
import { trust } from '../../../../servers/trusting';
import { ADDRESS, type MailboxBench } from './mailbox-bench';

export interface GraphMailboxBench extends MailboxBench {
  readonly peer: GraphPeer;
  /** The token that may do all that is needed. */
  readonly granted: Map<string, GrantedToken>;
  graph(
    account?: Partial<GraphMailboxAccount>,
    around?: { largestMail?: number; fetch?: typeof fetch },
  ): Mailbox;
}

const token = (text: string) => () =>
  Promise.resolve({ kind: 'token' as const, token: text, user: 'r.shah@trust.example.org' });

const subject = (mime: Buffer): string => /^Subject: (.*)\r?$/mu.exec(mime.toString())?.[1] ?? '';

export async function openGraphMailboxBench(given?: Certificates): Promise<GraphMailboxBench> {
  const certificates = given ?? (await makeCertificates());
  const distrust = trust(certificates.ca);
  const granted = new Map<string, GrantedToken>();
  const peer = await startGraphPeer({
    certificates,
    authority: { granted: (held) => granted.get(held) },
    mailboxes: [ADDRESS],
  });
  granted.set('a-good-token', {
    user: 'r.shah@trust.example.org',
    audience: peer.url,
    scopes: ['Mail.Send.Shared', 'Mail.ReadWrite.Shared'],
    expires: Date.now() + 3_600_000,
  });
  const graph: GraphMailboxBench['graph'] = (account = {}, around = {}) =>
    createGraphMailbox(
      {
        address: ADDRESS,
        graphUrl: peer.url,
        since: '2026-01-01T00:00:00.000Z',
        token: token('a-good-token'),
        ...account,
      },
      { fetch: globalThis.fetch, reach: 'loopback', timeout: 1_000, ...around },
    );
  return {
    peer,
    granted,
    graph,
    mailbox: ({ largestMail, since } = {}) =>
      graph(since === undefined ? {} : { since }, largestMail === undefined ? {} : { largestMail }),
    wrongCertificate: () => {
      peer.behave('wrong-name');
      return Promise.resolve(graph());
    },
    wrongSignIn: () => graph({ token: token('a-made-up-token') }),
    deliver: (mail, arrived) => void peer.inbox.deliver(ADDRESS, mail, arrived),
    lying: (folder) =>
      peer.inbox.mails
        .filter((mail) => mail.folder === (folder === 'inbox' ? 'inbox' : 'deleteditems'))
        .map(({ mime }) => mime.toString()),
    touched: () => peer.inbox.mails.filter(({ isRead }) => isRead).length,
    takeAway: (wanted) => {
      const mail = peer.inbox.mails.find(({ mime }) => subject(mime) === wanted);
      if (mail !== undefined) peer.inbox.move(mail, 'purges', true);
    },
    loseAnswer: () => peer.behave('keep-and-hang-up', 'remove'),
    away: () => Promise.resolve(peer.behave('hang-up', 'any')),
    back: () => Promise.resolve(peer.behave('accept')),
    stop: async () => {
      distrust();
      await peer.stop();
    },
  };
}
