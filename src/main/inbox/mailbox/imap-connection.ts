import tls from 'node:tls';
import type { ImapFlow } from 'imapflow';
import { loadImapFlow } from '../../loaded-later';
import { imapCredentials, type ImapAccount, type ImapSurroundings, type ImapTimes } from './imap-account';
import { ImapFailure } from './imap-failure';
import { LARGEST_MAIL } from './mail-limit';

/** What an answer may have beside the mail itself, in bytes; a list of two million mails fits in. */
const BESIDE_THE_MAIL = 32 * 1024 * 1024;

/** How mail servers are asked for at the system's proxy settings: a PAC script knows hosts and ports, not IMAP. */
async function proxyTo(
  { host, port }: ImapAccount,
  proxyFor: ImapSurroundings['proxyFor'],
): Promise<string | null> {
  try {
    return await proxyFor(`https://${host}:${port}/`);
  } catch (error) {
    throw new ImapFailure('connecting', error);
  }
}

async function enter(
  account: ImapAccount,
  around: ImapSurroundings,
  times: ImapTimes,
  renew: boolean,
  signal: AbortSignal,
): Promise<ImapFlow> {
  const auth = await imapCredentials(account, renew);
  const proxy = await proxyTo(account, around.proxyFor);
  const largest = (around.largestMail ?? LARGEST_MAIL) + BESIDE_THE_MAIL;
  // Loaded with the first look and not at the start, which it would hold up.
  const imapflow = await loadImapFlow();
  const client = new imapflow.ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    // Without this the name and password would go in clear where a server, or somebody on the way, hides STARTTLS.
    ...(account.security === 'starttls' && { doSTARTTLS: true }),
    auth,
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ca: [...tls.getCACertificates('default'), ...around.certificates],
    },
    ...(proxy !== null && { proxy }),
    logger: false,
    clientInfo: { name: 'Plainword', version: false, vendor: false, 'support-url': false },
    disableAutoIdle: true,
    connectionTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    maxLineLength: BESIDE_THE_MAIL,
    maxLiteralSize: largest,
    maxResponseSize: largest + BESIDE_THE_MAIL,
  });
  // Whoever waits for an answer is told of the end; one that comes between two questions shows at the next.
  client.on('error', () => {});
  const giveUp = (): void => client.close();
  signal.addEventListener('abort', giveUp, { once: true });
  const late = setTimeout(giveUp, times.connect + times.greeting + times.step);
  try {
    signal.throwIfAborted();
    await client.connect();
    // By WITHIN (RFC 5032) imapflow would ask for ages by this computer's clock, and a wrong one would hide mails.
    client.capabilities.delete('WITHIN');
    return client;
  } catch (error) {
    client.close();
    const failure = new ImapFailure('connecting', error);
    throw failure.signInRefused ? new ImapFailure('signing-in', error) : failure;
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', giveUp);
  }
}

/**
 * Connects over TLS 1.2 or later with a checked certificate, from the start or by STARTTLS, and signs in.
 * @throws ImapFailure, NoToken
 */
export async function openImap(
  account: ImapAccount,
  around: ImapSurroundings,
  times: ImapTimes,
  signal: AbortSignal,
): Promise<ImapFlow> {
  try {
    return await enter(account, around, times, false, signal);
  } catch (error) {
    // A token may end before its time: a fresh one may be tried at once.
    const refused = error instanceof ImapFailure && error.signInRefused && error.responseCode !== 'UNAVAILABLE'; // prettier-ignore
    if (account.signIn !== 'microsoft' || !refused) throw error;
    return enter(account, around, times, true, signal);
  }
}
