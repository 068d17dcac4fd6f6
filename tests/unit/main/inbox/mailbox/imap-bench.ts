import type { ImapAccount, ImapSurroundings } from '../../../../../src/main/inbox/mailbox/imap-account';
import { createImapMailbox } from '../../../../../src/main/inbox/mailbox/imap-mailbox';
import type { Mailbox } from '../../../../../src/main/inbox/mailbox/mailbox';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { startDovecot, type DovecotPeer } from '../../../../servers/dovecot-peer';
import { findDovecot } from '../../../../servers/dovecot-program';
import type { DovecotSettings } from '../../../../servers/dovecot-settings';
import { startImapBetween, type ImapBetween } from '../../../../servers/imap-between';
import { ADDRESS, type MailboxBench } from './mailbox-bench';

export interface ImapBench extends MailboxBench {
  readonly dovecot: DovecotPeer;
  readonly between: ImapBetween;
  readonly certificates: Certificates;
  imap(account?: Partial<ImapAccount>, around?: Partial<ImapSurroundings>): Mailbox;
}

export const found = await findDovecot();
/** Why Debian's Dovecot is not tried here; empty where it is. */
export const whyNot = 'missing' in found ? found.missing : '';

export const PASSWORD = 'a password with “quotes” and \\ in it';
export const TOKEN = 'eyJ0eXAi.an-access-token.of-Microsoft';

export async function openImapBench(settings: DovecotSettings = {}): Promise<ImapBench> {
  if ('missing' in found) throw new Error(found.missing);
  const certificates = await makeCertificates();
  const program = found.program;
  const account = { program, certificates, user: ADDRESS, password: PASSWORD, token: TOKEN };
  const dovecot = await startDovecot({ ...account, ...settings });
  const between = await startImapBetween(dovecot.tlsPort, certificates);
  const names = new Map<string, string>();

  const imap: ImapBench['imap'] = (change = {}, around = {}) =>
    createImapMailbox(
      {
        kind: 'imap',
        address: ADDRESS,
        host: 'localhost',
        port: between.port,
        security: 'tls',
        user: ADDRESS,
        signIn: 'password',
        folder: 'INBOX',
        since: '2026-01-01T00:00:00.000Z',
        password: PASSWORD,
        token: () => Promise.resolve({ kind: 'none', sentence: 'Nobody is signed in.', ended: true }),
        ...change,
      },
      {
        certificates: [certificates.ca],
        reach: 'loopback',
        proxyFor: () => Promise.resolve(null),
        ...around,
        times: { connect: 5_000, greeting: 3_000, step: 5_000, ...around.times },
      },
    );
  let elsewhere: ImapBetween | undefined;
  return {
    dovecot,
    between,
    certificates,
    imap,
    mailbox: ({ largestMail, since } = {}) =>
      imap(since === undefined ? {} : { since }, largestMail === undefined ? {} : { largestMail }),
    wrongCertificate: async () => {
      elsewhere = await startImapBetween(dovecot.tlsPort, certificates.elsewhere);
      return imap({ port: elsewhere.port });
    },
    wrongSignIn: () => imap({ password: 'another' }),
    deliver: (mail, arrived) => {
      const subject = /^Subject: (.*)\r?$/mu.exec(mail)?.[1] ?? '';
      names.set(subject, dovecot.mails.deliver(mail, arrived));
    },
    lying: (folder) => dovecot.mails.in(folder === 'inbox' ? 'INBOX' : 'Trash'),
    touched: () => dovecot.mails.flags().length,
    takeAway: (subject) => dovecot.mails.take(names.get(subject) ?? ''),
    loseAnswer: () => between.loseAnswerTo(/^UID MOVE/u),
    away: async () => {
      await dovecot.fall();
      between.cut();
    },
    back: () => dovecot.rise(),
    stop: async () => {
      await elsewhere?.stop();
      await between.stop();
      await dovecot.stop();
    },
  };
}
