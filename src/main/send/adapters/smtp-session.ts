import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import tls from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { SmtpFailure, type SmtpStep } from './smtp-failure';
import { connectThrough } from './smtp-proxy';
import type { SmtpAccount, SmtpCredentials } from './smtp-sign-in';

/** Milliseconds. */
export interface SmtpTimes {
  /** From the look-up of the name to the end of the TLS handshake. */
  readonly connect: number;
  /** From the connection to the server's first words. */
  readonly greeting: number;
  /** Silence after any command. Mail servers scan a message before they answer, so it is long. */
  readonly silence: number;
  /** The whole conversation. */
  readonly whole: number;
  /** How long the server may take to say goodbye. */
  readonly leave: number;
}

export const SMTP_TIMES: SmtpTimes = {
  connect: 20_000,
  greeting: 15_000,
  silence: 120_000,
  whole: 180_000,
  leave: 2000,
};

/** What a connection is made with. */
export interface SmtpWay {
  /** What signs in; null where the server asks for nothing. */
  readonly credentials: SmtpCredentials | null;
  /** PEM certificates that count beside Node's own. */
  readonly certificates: readonly string[];
  /** The proxy to go through; null for the direct way. */
  readonly proxy: string | null;
  readonly times: SmtpTimes;
}

/** A signed-in connection for one message. Every call rejects with `SmtpFailure` alone. */
export interface SmtpSession {
  /** Hands one mail to one recipient. @returns the server's id for it, or nothing where it told none. */
  deliver(from: string, to: string, mail: Buffer): Promise<string | null>;
  /** Takes leave of the server; never waits for it. */
  leave(): void;
}

/** `getCACertificates` came with Node 22.15; before it there is only the bundled list. */
type TlsOfAnyNode = Pick<typeof tls, 'rootCertificates'> & Partial<Pick<typeof tls, 'getCACertificates'>>;

/** Node's own authorities, with what was set beside them. */
function ownCertificates(from: TlsOfAnyNode): readonly string[] {
  return from.getCACertificates?.('default') ?? from.rootCertificates;
}

type Done = (error?: unknown) => void;

/**
 * Connects over TLS 1.2 or later with a checked certificate, and signs in. nodemailer's connection is driven directly,
 * not through its transport, because only here can be seen whether the mail had been handed over when a connection
 * broke: that decides between "try again" and "it may have been sent".
 */
export async function openSession(
  account: SmtpAccount,
  { credentials, certificates, proxy, times }: SmtpWay,
): Promise<SmtpSession> {
  const ca = [...ownCertificates(tls), ...certificates];
  const { host, port } = account;
  async function throughProxy(through: string): Promise<Socket> {
    try {
      return await connectThrough({ proxy: through, host, port, certificates: ca, timeout: times.connect });
    } catch (error) {
      throw new SmtpFailure('connecting', error);
    }
  }
  const connection = new SMTPConnection({
    host,
    port,
    ...(proxy !== null && { connection: await throughProxy(proxy) }),
    secure: account.security === 'tls',
    requireTLS: account.security === 'starttls',
    // Stands in the mail's Received line: the name of a member of staff's machine has no place there.
    name: '[127.0.0.1]',
    connectionTimeout: times.connect,
    dnsTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    socketCloseTimeout: 1000,
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ca,
    },
  });
  connection.on('error', () => {});
  let ending: unknown = new Error('the connection ended');
  const deadline = setTimeout(() => {
    ending = { code: 'ETIMEDOUT' };
    connection.close();
  }, times.whole);
  const close = () => {
    clearTimeout(deadline);
    connection.close();
  };

  /** Runs one step; the connection's own end counts as its failure. */
  async function step(name: () => SmtpStep, start: (done: Done) => void): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        const done: Done = (error) => (error ? reject(error) : resolve());
        // The reply that ended it, if there was one, is reported just after the end: it tells more.
        connection.once('end', () => setImmediate(() => reject(ending)));
        connection.once('error', reject);
        start(done);
      });
    } catch (error) {
      close();
      throw new SmtpFailure(name(), error);
    }
  }

  await step(
    () => 'connecting',
    (done) => connection.connect(done),
  );
  if (credentials !== null) {
    const { user, secret, isToken } = credentials;
    await step(
      () => 'signing-in',
      (done) => {
        if (!connection.allowsAuth) done({ code: 'ENOAUTH' });
        // By this form alone the token goes by XOAUTH2, never as a password by another mechanism.
        else if (isToken) connection.login({ oauth2: new XOAuth2({ user, accessToken: secret }) }, done);
        else connection.login({ user, pass: secret }, done);
      },
    );
  }

  return {
    async deliver(from, to, mail) {
      let progress: SmtpStep = 'addressing';
      let serverId: string | null = null;
      const stream = Readable.from([mail], { objectMode: false });
      // The final dot is written when the stream has ended, never before.
      stream.once('end', () => {
        progress = 'handed-over';
      });
      await step(
        () => progress,
        (done) => {
          connection.send({ from, to: [to], size: mail.length }, stream, (error, info) => {
            if (error) return done(error);
            // A reply before the end, or one that is no reply, confirms nothing.
            if (progress !== 'handed-over' || !/^2\d{2}(?:[ -]|$)/u.test(info?.response ?? ''))
              return done(new Error('not a confirmation'));
            serverId = info?.serverMessageId ?? null;
            done();
          });
        },
      );
      return serverId;
    },
    leave() {
      clearTimeout(deadline);
      connection.quit();
      setTimeout(() => connection.close(), times.leave).unref();
    },
  };
}
