import type { MailboxSettings } from '../../../contract/mailbox';
import type { TokenAnswer } from '../../microsoft/microsoft-account';
import { NoToken } from '../../send/adapters/smtp-sign-in';
import type { Reach } from '../../send/adapters/reach';
import type { InstantText } from '../../../domain/time/moment';

/** An IMAP mailbox and what signs in there. */
export interface ImapAccount extends Extract<MailboxSettings, { kind: 'imap' }> {
  /** Only mails that arrived from then on are looked at. */
  readonly since: InstantText;
  readonly password: string;
  /** A token for it, where the account at Microsoft signs in. */
  readonly token: (renew: boolean) => Promise<TokenAnswer>;
}

/** Milliseconds. */
export interface ImapTimes {
  /** From the look-up of the name to the end of the TLS handshake. */
  readonly connect: number;
  /** From the connection to the server's first words. */
  readonly greeting: number;
  /** Silence in the middle of anything. */
  readonly silence: number;
  /** Any one command but the fetching of a mail. */
  readonly step: number;
  /** The fetching of one mail. */
  readonly fetch: number;
  /** A connection that is not used is closed after so long. */
  readonly idle: number;
}

export const IMAP_TIMES: ImapTimes = {
  connect: 20_000,
  greeting: 15_000,
  silence: 60_000,
  step: 60_000,
  fetch: 10 * 60_000,
  idle: 30_000,
};

export interface ImapSurroundings {
  /** PEM certificates that count beside Node's own. */
  readonly certificates: readonly string[];
  readonly reach: Reach;
  /** The proxy that the system has for an address; null for the direct way. */
  readonly proxyFor: (url: string) => Promise<string | null>;
  /** Only tests set these. */
  readonly times?: Partial<ImapTimes>;
  readonly largestMail?: number;
}

/** What is shown to the server. The user name may be the shared mailbox's own: Exchange wants it there beside a token. */
export async function imapCredentials(
  account: ImapAccount,
  renew: boolean,
): Promise<{ user: string; pass: string } | { user: string; accessToken: string }> {
  if (account.signIn === 'password') return { user: account.user, pass: account.password };
  const held = await account.token(renew);
  if (held.kind !== 'token') throw new NoToken(held.sentence);
  return { user: account.user, accessToken: held.token };
}
