import net from 'node:net';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSmtpAdapter } from '../../../../../src/main/send/adapters/smtp-adapter';
import type { Envelope, SendAdapter } from '../../../../../src/main/send/send-adapter';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { deadPort } from '../../../../servers/listening';
import { startProxyPeer, type ProxyPeer } from '../../../../servers/proxy-peer';
import { startSmtpPeer, type SmtpPeer } from '../../../../servers/smtp-peer';
import { saying } from './adapter-suite';

const USER = 'clinic@example.org';
const PASSWORD = 'tide-pool-lantern-42';
const TEXT = 'Your appointment is on Tuesday 3 June at 2pm.';

const envelope = (): Envelope => ({
  reference: uuid(),
  channel: 'email',
  from: USER,
  fromName: 'Community Clinic',
  to: 'sam.taylor@example.com',
  subject: 'Your appointment',
  text: TEXT,
  files: [],
  template: null,
});

const lost = () => Promise.reject(new Error('net::ERR_PAC_SCRIPT_FAILED'));

let certificates: Certificates;
/** The Trust's own, which inspects TLS on the way. */
let inspecting: Certificates;
let peers: Record<'starttls' | 'tls', SmtpPeer>;
let proxy: ProxyPeer;

beforeAll(async () => {
  certificates = await makeCertificates();
  inspecting = await makeCertificates();
  const account = { certificates, user: USER, password: PASSWORD };
  peers = {
    starttls: await startSmtpPeer({ ...account, security: 'starttls' }),
    tls: await startSmtpPeer({ ...account, security: 'tls' }),
  };
  proxy = await startProxyPeer(inspecting);
});
afterAll(() => Promise.all([peers.starttls.stop(), peers.tls.stop(), proxy.stop()]));
beforeEach(() => proxy.behave('pass'));

function adapter(
  security: 'starttls' | 'tls',
  proxyFor: (url: string) => Promise<string | null> = () => Promise.resolve(proxy.url),
  trusted: readonly string[] = [certificates.ca],
): SendAdapter {
  return createSmtpAdapter(
    {
      host: 'localhost',
      port: peers[security].port,
      security,
      user: USER,
      password: PASSWORD,
      signIn: 'password',
      perMinute: 600,
    },
    {
      certificates: trusted,
      reach: 'anywhere',
      proxyFor,
      times: { connect: 800, greeting: 600, silence: 900, whole: 4000, leave: 100 },
    },
  );
}

describe.each(['starttls', 'tls'] as const)('email through a proxy (%s)', (security) => {
  it('goes the way that the system says, to the name of the mail server, over TLS to the very end', async () => {
    const asked: string[] = [];
    const way = (url: string): Promise<string> => {
      asked.push(url);
      return Promise.resolve(proxy.url);
    };
    const before = peers[security].received.length;
    expect((await adapter(security, way).send(envelope())).kind).toBe('sent');
    expect(peers[security].received.slice(before)).toMatchObject([{ text: TEXT, secure: true, user: USER }]);
    expect(asked).toEqual([`https://localhost:${peers[security].port}/`]);
    expect(proxy.asked.at(-1)).toBe(`localhost:${peers[security].port}`);
  });

  it.each([
    ['ask-for-sign-in', 'wants a sign-in'],
    ['refuse', 'did not let Plainword through'],
    ['rubbish', 'proxy'],
    ['hang-up', 'proxy could not be reached'],
    ['silent', 'proxy could not be reached'],
  ] as const)('waits where the proxy is “%s”, and says “%s”', async (behaviour, words) => {
    proxy.behave(behaviour);
    const before = peers[security].received.length;
    expect(await adapter(security).send(envelope())).toMatchObject({
      kind: 'later',
      sentence: saying(words),
    });
    expect(await adapter(security).test()).toEqual({ ok: false, sentence: saying(words) });
    expect(peers[security].received).toHaveLength(before);
  });

  it('waits where the proxy is not there, and does not blame the mail server', async () => {
    const nowhere = `http://127.0.0.1:${await deadPort(() => net.createServer())}`;
    expect(await adapter(security, () => Promise.resolve(nowhere)).send(envelope())).toMatchObject({
      kind: 'later',
      sentence: saying('proxy could not be reached'),
    });
  });

  it('waits where the system cannot say the way', async () => {
    expect(await adapter(security, lost).send(envelope())).toMatchObject({
      kind: 'later',
      sentence: saying('proxy'),
    });
  });
});

describe('a proxy that inspects TLS', () => {
  it('is refused while this computer does not trust its root: nothing is said to it', async () => {
    proxy.behave('inspect');
    const before = proxy.overheard.length;
    expect(await adapter('tls').send(envelope())).toMatchObject({
      kind: 'later',
      sentence: saying('root certificate'),
    });
    expect(proxy.overheard.slice(before).join('')).not.toContain('EHLO');
  });

  it('is taken where the system trusts its root, as the Trust’s own networks need', async () => {
    proxy.behave('inspect');
    const before = peers.tls.received.length;
    expect((await adapter('tls', undefined, [inspecting.ca]).send(envelope())).kind).toBe('sent');
    expect(peers.tls.received).toHaveLength(before + 1);
    expect(proxy.overheard.join('')).toContain('EHLO');
  });
});
