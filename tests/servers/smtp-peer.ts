import net from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Certificates } from './certificates';
import { listen } from './listening';

/**
 * How the server treats what comes. `keep-…` has taken the mail although the sender is not told so; `hold` takes it at
 * `release`, and says nothing.
 * `wrong-name` and `expired` show another certificate; `rubbish` and `silent` are no mail server at all.
 */
export type SmtpBehaviour =
  | 'accept'
  | 'slow'
  | 'refuse-sender'
  | 'refuse-recipient'
  | 'mailbox-full'
  | 'greylist'
  | 'hang-up-before-data'
  | 'refuse-message'
  | 'defer-message'
  | 'keep-and-hang-up'
  | 'keep-and-say-rubbish'
  | 'keep-and-say-nothing'
  | 'hold'
  | 'no-starttls'
  | 'no-sign-in'
  | 'sign-in-later'
  | 'no-passwords'
  | 'wrong-name'
  | 'expired'
  | 'closing-down'
  | 'rubbish'
  | 'silent';

/** One mail as it arrived. */
export interface ReceivedMail {
  /** The envelope, not the headers. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** The decoded text, its lines ended by \n, without the one line end that closes a mail. */
  readonly text: string;
  /** The address and name of the From header. */
  readonly fromHeader: { readonly address: string; readonly name: string };
  readonly messageId: string;
  /** Header lines as they came, by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly raw: string;
  /** Over TLS, and as whom it was signed in; empty when nobody. */
  readonly secure: boolean;
  readonly user: string;
}

export interface SmtpPeerOptions {
  readonly certificates: Certificates;
  readonly security: 'starttls' | 'tls';
  readonly user: string;
  readonly password: string;
  readonly behaviour?: SmtpBehaviour;
  /** Whether a token (XOAUTH2) signs in as a user; without it none does. */
  readonly tokenIsFor?: (user: string, token: string) => boolean;
  /** Waited for when a whole mail is here: before it is taken, and again when it was, before the sender is told. */
  readonly taking?: (taken: boolean) => Promise<void> | void;
}

export interface SmtpPeer {
  readonly host: 'localhost';
  readonly port: number;
  readonly received: ReceivedMail[];
  /** From the next connection on. */
  behave(behaviour: SmtpBehaviour): void;
  /** Takes what was held. */
  release(): Promise<void>;
  stop(): Promise<void>;
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** The replies to commands that a behaviour changes; they repeat the address, as real servers do. */
const TO_SENDER: Partial<Record<SmtpBehaviour, (address: string) => Error>> = {
  'refuse-sender': (address) => reply(550, `5.7.60 ${address} may not be used by this account`),
};
const TO_RECIPIENT: Partial<Record<SmtpBehaviour, (address: string) => Error>> = {
  'refuse-recipient': (address) => reply(550, `5.1.1 <${address}>: Recipient address rejected: User unknown`),
  'mailbox-full': (address) => reply(552, `5.2.2 <${address}>: Mailbox full`),
  greylist: (address) => reply(451, `4.7.1 <${address}>: Greylisted, try again in 5 minutes`),
};
const TO_MESSAGE: Partial<Record<SmtpBehaviour, Error>> = {
  'refuse-message': reply(554, '5.7.1 Message rejected by content filter'),
  'defer-message': reply(452, '4.3.1 Out of storage'),
};
async function read(raw: Buffer, session: SMTPServerSession): Promise<ReceivedMail> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipTextLinks: true });
  const { mailFrom, rcptTo } = session.envelope;
  const sender = mail.from?.value[0];
  return {
    from: mailFrom === false ? '' : mailFrom.address,
    to: rcptTo.map(({ address }) => address),
    subject: mail.subject ?? '',
    text: (mail.text ?? '').replace(/\n$/u, ''),
    fromHeader: { address: sender?.address ?? '', name: sender?.name ?? '' },
    messageId: mail.messageId ?? '',
    headers: new Map(mail.headerLines.map(({ key, line }) => [key, line])),
    raw: raw.toString('utf8'),
    secure: session.secure,
    user: String(session.user ?? ''),
  };
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A real mail server on this machine that keeps what it is given and can be told to misbehave. */
export async function startSmtpPeer(options: SmtpPeerOptions): Promise<SmtpPeer> {
  let behaviour: SmtpBehaviour = options.behaviour ?? 'accept';
  const { certificates, security } = options;
  const received: ReceivedMail[] = [];
  let held: (() => Promise<ReceivedMail>)[] = [];
  const sockets = new Map<number, net.Socket>();
  const hangUp = (session: SMTPServerSession) => sockets.get(session.remotePort)?.destroy();

  async function take(
    stream: AsyncIterable<Buffer>,
    session: SMTPServerSession,
    done: (error?: Error) => void,
  ): Promise<void> {
    const raw = await bytesOf(stream);
    await options.taking?.(false);
    // What is answered is what was done, also where the behaviour changes meanwhile.
    const how = behaviour;
    if (how === 'hold') return void held.push(() => read(raw, session));
    const refusal = TO_MESSAGE[how];
    if (refusal !== undefined) return done(refusal);
    received.push(await read(raw, session));
    await options.taking?.(true);
    if (how === 'keep-and-say-nothing') return;
    if (how === 'keep-and-hang-up') hangUp(session);
    else if (how === 'keep-and-say-rubbish') done(reply(29, 'perhaps'));
    else done();
  }

  const server = new SMTPServer({
    secure: security === 'tls',
    key: certificates.key,
    cert: certificates.cert,
    disableReverseLookup: true,
    closeTimeout: 1,
    hideENHANCEDSTATUSCODES: true,
    logger: false,
    onConnect(session, done) {
      if (behaviour === 'no-starttls') session.disabledCommands = ['STARTTLS'];
      if (behaviour === 'no-sign-in') session.disabledCommands = ['AUTH'];
      if (behaviour === 'closing-down') return done(reply(421, '4.3.2 Closing down'));
      setTimeout(done, behaviour === 'slow' ? 400 : 0);
    },
    authMethods: options.tokenIsFor === undefined ? ['PLAIN', 'LOGIN'] : ['LOGIN', 'XOAUTH2'],
    onAuth({ method, username = '', password, accessToken = '' }, _session, done) {
      if (method === 'XOAUTH2' && behaviour !== 'sign-in-later')
        return options.tokenIsFor?.(username, accessToken) === true
          ? done(null, { user: username })
          : done(null, { data: { status: '401', schemes: 'bearer', scope: 'https://outlook.office.com/' } });
      if (behaviour === 'sign-in-later') return done(reply(454, '4.7.0 Temporary authentication failure'));
      if (behaviour === 'no-passwords')
        return done(reply(535, '5.7.139 Authentication unsuccessful, basic authentication is disabled'));
      if (username === options.user && password === options.password) return done(null, { user: username });
      done(reply(535, `5.7.8 ${username}: authentication failed`));
    },
    onMailFrom: ({ address }, _session, done) => done(TO_SENDER[behaviour]?.(address)),
    onRcptTo: ({ address }, _session, done) => done(TO_RECIPIENT[behaviour]?.(address)),
    onData(stream, session, done) {
      if (behaviour === 'hang-up-before-data') {
        stream.resume();
        void Promise.resolve(options.taking?.(false)).then(() => hangUp(session));
        return;
      }
      // A connection that breaks in the middle of a mail: what came of it is thrown away.
      take(stream, session, done).catch(() => {});
    },
  });
  server.on('error', () => {});

  // The port is ours, so that it can also be no mail server at all.
  const front = net.createServer((socket) => {
    if (behaviour === 'silent') return;
    if (behaviour === 'rubbish') {
      socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const { remotePort } = socket;
    if (remotePort !== undefined) {
      sockets.set(remotePort, socket);
      socket.once('close', () => sockets.delete(remotePort));
    }
    server.server.emit('connection', socket);
  });
  const listening = await listen(front);

  const peer: SmtpPeer = {
    host: 'localhost',
    port: listening.port,
    received,
    behave(next) {
      behaviour = next;
      const shown =
        next === 'wrong-name'
          ? certificates.elsewhere
          : next === 'expired'
            ? certificates.expired
            : certificates;
      server.updateSecureContext({ key: shown.key, cert: shown.cert });
    },
    async release() {
      const now = held;
      held = [];
      for (const arrives of now) received.push(await arrives());
    },
    stop: () => listening.stop(),
  };
  peer.behave(behaviour);
  return peer;
}
