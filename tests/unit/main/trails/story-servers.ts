import { makeCertificates } from '../../../servers/certificates';
import { startDovecot } from '../../../servers/dovecot-peer';
import { findDovecot } from '../../../servers/dovecot-program';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { startMicrosoft } from '../microsoft/microsoft-desk';

export const ADDRESS = 'community.therapy@trust.example.org';
const PASSWORD = 'correct horse battery staple';
const SINCE = '2026-11-01';

/** A mailbox on this machine that a story's mails arrive in and leave again. */
export interface StoryServer {
  readonly ca: string;
  deliver(mail: Uint8Array): void;
  lying(folder: 'inbox' | 'deleted'): string[];
  /** Tells an application where it is, and signs in. */
  setUp(app: App): Promise<void>;
  stop(): Promise<void>;
}

export const dovecot = await findDovecot();

/** Debian's Dovecot, over TLS. */
export async function startImapStory(): Promise<StoryServer> {
  if ('missing' in dovecot) throw new Error(dovecot.missing);
  const certificates = await makeCertificates();
  const account = { program: dovecot.program, certificates, user: ADDRESS, password: PASSWORD, token: 't' };
  const peer = await startDovecot(account);
  return {
    ca: certificates.ca,
    deliver: (mail) => void peer.mails.deliver(mail, new Date('2026-11-24T09:00:00Z')),
    lying: (folder) => peer.mails.in(folder === 'inbox' ? 'INBOX' : 'Trash'),
    setUp: async (app) => {
      await ask(app, 'mailbox.save', {
        settings: {
          kind: 'imap',
          address: ADDRESS,
          host: 'localhost',
          port: peer.tlsPort,
          security: 'tls',
          user: ADDRESS,
          signIn: 'password',
          folder: 'INBOX',
        },
        since: SINCE,
        password: PASSWORD,
      });
    },
    stop: () => peer.stop(),
  };
}

/** Microsoft 365 as the peer plays it. */
export async function startGraphStory(): Promise<StoryServer> {
  const microsoft = await startMicrosoft([ADDRESS]);
  const { inbox } = microsoft.graph;
  return {
    ca: microsoft.certificates.ca,
    deliver: (mail) => void inbox.deliver(ADDRESS, mail, new Date('2026-11-24T09:00:00Z')),
    lying: (folder) =>
      inbox.mails
        .filter((mail) => mail.folder === (folder === 'inbox' ? 'inbox' : 'deleteditems'))
        .map(({ mime }) => mime.toString()),
    setUp: async (app) => {
      await ask(app, 'settings.saveMicrosoft', microsoft.details);
      await ask(app, 'settings.microsoftSignIn', { how: 'device-code' });
      let approved = '';
      for (let tries = 0; tries < 250; tries += 1) {
        const { underWay, signedInAs } = await ask(app, 'settings.microsoft', {});
        if (underWay.kind === 'code' && underWay.code !== approved) {
          approved = underWay.code;
          microsoft.authority.approve(approved);
        }
        if (underWay.kind === 'none' && signedInAs !== null) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await ask(app, 'mailbox.save', {
        settings: { kind: 'graph', address: ADDRESS },
        since: SINCE,
        password: null,
      });
    },
    stop: () => microsoft.stop(),
  };
}
