import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { simpleParser } from 'mailparser';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSmtpAdapter } from '../../../../../src/main/send/adapters/smtp-adapter';
import type { SmtpAccount } from '../../../../../src/main/send/adapters/smtp-sign-in';
import type { Envelope, SendAdapter } from '../../../../../src/main/send/send-adapter';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { deadPort } from '../../../../servers/listening';
import { startSmtpPeer, type SmtpBehaviour, type SmtpPeer } from '../../../../servers/smtp-peer';
import { askedOf, describeAdapter, saying, type Bench } from './adapter-suite';

const USER = 'clinic@example.org';
const PASSWORD = 'tide-pool-lantern-42';
const TO = 'sam.taylor@example.com';
const TEXT = 'Your appointment is on Tuesday 3 June at 2pm.';
const QUICK = { connect: 3000, greeting: 600, silence: 900, whole: 4000, leave: 100 };

const envelope = (): Envelope => ({
  reference: uuid(),
  channel: 'email',
  from: USER,
  fromName: 'Community Clinic',
  to: TO,
  subject: 'Your appointment',
  text: TEXT,
  files: [],
  template: null,
});

const account: SmtpAccount = {
  host: 'localhost',
  port: 0,
  security: 'starttls',
  user: USER,
  password: PASSWORD,
  signIn: 'password',
  perMinute: 600,
};
const direct = { proxyFor: () => Promise.resolve(null), times: QUICK };

let certificates: Certificates;
const adapterTo = (port: number, more: Partial<SmtpAccount> = {}): SendAdapter =>
  createSmtpAdapter(
    { ...account, port, ...more },
    { ...direct, certificates: [certificates.ca], reach: 'loopback' },
  );

beforeAll(async () => {
  certificates = await makeCertificates();
});

const BEHAVIOURS = {
  accept: 'accept',
  slow: 'slow',
  refuse: 'refuse-recipient',
  defer: 'greylist',
  'lose-answer': 'keep-and-hang-up',
  'never-answer': 'keep-and-say-nothing',
  lie: 'keep-and-say-rubbish',
} satisfies Record<Parameters<Bench['behave']>[0], SmtpBehaviour>;

for (const security of ['starttls', 'tls'] as const) {
  describeAdapter(`SMTP (${security})`, async () => {
    const peer = await startSmtpPeer({ certificates, user: USER, password: PASSWORD, security });
    return {
      adapter: adapterTo(peer.port, { security }),
      toNowhere: adapterTo(await deadPort(() => net.createServer()), { security }),
      withWrongSecret: adapterTo(peer.port, { security, password: 'wrong-tide-pool' }),
      envelope,
      arrived: () => peer.received.map(({ to, text }) => ({ to, text })),
      behave: (behaviour) => peer.behave(BEHAVIOURS[behaviour]),
      secrets: [PASSWORD, 'wrong-tide-pool', USER, TO, 'appointment', '550', 'localhost'],
      stop: () => peer.stop(),
    };
  });
}

describe('an email over SMTP', () => {
  let peer: SmtpPeer;
  beforeAll(async () => {
    peer = await startSmtpPeer({
      certificates,
      user: USER,
      password: PASSWORD,
      security: 'starttls',
    });
  });
  afterAll(() => peer.stop());
  afterEach(() => peer.behave('accept'));

  const arrive = async (more: Partial<Envelope>) => {
    const outcome = await adapterTo(peer.port).send({ ...envelope(), ...more });
    expect(outcome).toMatchObject({ kind: 'sent' });
    const mail = peer.received.at(-1);
    if (mail === undefined) throw new Error('nothing arrived');
    return { mail, outcome };
  };

  it('comes from the service’s mailbox under the service’s name, over TLS, signed in', async () => {
    const { mail, outcome } = await arrive({});
    expect(mail).toMatchObject({
      from: USER,
      fromHeader: { address: USER, name: 'Community Clinic' },
      secure: true,
      user: USER,
    });
    expect(outcome).toMatchObject({ from: USER });
  });

  it('carries a Message-ID and a header that stay the same for its reference', async () => {
    const reference = uuid();
    const first = await arrive({ reference });
    const second = await arrive({ reference });
    expect(first.mail.messageId).toBe(`<${reference}@example.org>`);
    expect(second.mail.messageId).toBe(first.mail.messageId);
    expect(first.outcome).toMatchObject({ providerId: first.mail.messageId });
    expect(first.mail.headers.get('x-plainword-reference')).toBe(`X-Plainword-Reference: ${reference}`);
  });

  it('is plain text with no header that nobody asked for', async () => {
    const { mail } = await arrive({});
    expect([...mail.headers.keys()].sort()).toEqual([
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
      'x-plainword-reference',
    ]);
    expect(mail.headers.get('content-type')).toBe('Content-Type: text/plain; charset=utf-8');
    expect(mail.raw).not.toContain('Received');
  });

  it('keeps letters of every kind in subject, name and text', async () => {
    const subject = 'Apwyntiad ŵythnos nesaf – ваш приём 🌼';
    const text = `Ŵyth o’r gloch\n\n.a dot begins this line\nFrom here on…  \n${'long '.repeat(400)}\n日本語 עברית 🌼`;
    const { mail } = await arrive({ subject, text, fromName: 'Clinig “Ŵyn”, Ward 4 <team>' });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toBe(text);
    expect(mail.fromHeader).toEqual({ address: USER, name: 'Clinig “Ŵyn”, Ward 4 <team>' });
    expect(mail.to).toEqual([TO]);
  });

  it.each(['subject', 'fromName', 'from', 'reference'] as const)(
    'refuses a line break in its %s, so that no header can be slipped in',
    async (field) => {
      const before = peer.received.length;
      for (const end of ['\r\n', '\n', '\r', '\u2028', '\u0000']) {
        const one = envelope();
        const outcome = await adapterTo(peer.port).send({
          ...one,
          [field]: `${one[field]}${end}Bcc: eve@example.net`,
        });
        expect(outcome.kind).toBe('refused');
      }
      expect(peer.received).toHaveLength(before);
    },
  );

  it('says of which refusals the address is the reason', async () => {
    peer.behave('refuse-recipient');
    expect(await adapterTo(peer.port).send(envelope())).toMatchObject({ why: 'wrong-contact-point' });
    peer.behave('mailbox-full');
    expect(await adapterTo(peer.port).send(envelope())).toMatchObject({ why: 'not-reachable-now' });
    for (const behaviour of ['refuse-sender', 'refuse-message'] as const) {
      peer.behave(behaviour);
      const outcome = await adapterTo(peer.port).send(envelope());
      expect(outcome).toMatchObject({ kind: 'refused' });
      expect(outcome).not.toHaveProperty('why');
    }
  });

  it('carries its files unchanged, whatever they are called', async () => {
    const files = [
      { name: 'care plan.pdf', type: 'application/pdf', content: new Uint8Array(randomBytes(70_000)) },
      {
        name: 'llythyr ŵythnos “A”.docx',
        type: 'application/octet-stream',
        content: new Uint8Array([0, 10, 13, 46]),
      },
    ];
    const { mail } = await arrive({ files });
    const read = await simpleParser(mail.raw);
    expect(read.text?.trim()).toBe(TEXT);
    expect(read.attachments.map(({ filename }) => filename)).toEqual(files.map(({ name }) => name));
    for (const [i, { content }] of files.entries())
      expect(read.attachments[i]?.content.equals(Buffer.from(content))).toBe(true);
  });

  it.each([
    ['refuse-sender', 'refused', 'send as the service’s mailbox'],
    ['refuse-recipient', 'refused', 'refused this address'],
    ['mailbox-full', 'refused', 'mailbox is full'],
    ['refuse-message', 'refused', 'refused the email'],
    ['defer-message', 'later', 'tried again'],
    ['greylist', 'later', 'asks to wait'],
    ['hang-up-before-data', 'later', 'cut off'],
    ['keep-and-hang-up', 'unknown', 'may have been sent'],
    ['keep-and-say-nothing', 'unknown', 'may have been sent'],
    ['no-starttls', 'later', 'no secure connection'],
    ['no-sign-in', 'later', 'no sign-in'],
    ['sign-in-later', 'later', 'could not check'],
    ['no-passwords', 'later', 'no longer takes'],
    ['wrong-name', 'later', 'another name'],
    ['expired', 'later', 'out of date'],
    ['closing-down', 'later', 'takes no mail'],
    ['rubbish', 'later', 'not a mail server'],
    ['silent', 'later', 'stays silent'],
  ] as const)('is %s at the server, so it is "%s" and says "%s"', async (behaviour, kind, words) => {
    peer.behave(behaviour);
    const before = peer.received.length;
    const outcome = await adapterTo(peer.port).send(envelope());
    expect(outcome).toMatchObject({ kind, sentence: saying(words) });
    expect(peer.received).toHaveLength(before + (kind === 'unknown' ? 1 : 0));
  });

  it('is never sent under a certificate of an authority that nobody trusts', async () => {
    const adapter = createSmtpAdapter(
      { ...account, port: peer.port },
      { certificates: [(await makeCertificates()).ca], reach: 'anywhere', ...direct },
    );
    const before = peer.received.length;
    expect(await adapter.send(envelope())).toMatchObject({
      kind: 'later',
      sentence: saying('does not trust'),
    });
    expect(peer.received).toHaveLength(before);
  });

  it('cannot be looked up, and says so', async () => {
    expect(await adapterTo(peer.port).lookUp(askedOf(envelope()))).toMatchObject({ kind: 'cannot-ask' });
  });
});

describe('the connection test of SMTP', () => {
  let peer: SmtpPeer;
  beforeAll(async () => {
    peer = await startSmtpPeer({
      certificates,
      user: USER,
      password: PASSWORD,
      security: 'tls',
    });
  });
  afterAll(() => peer.stop());

  it('says that a name was not found', async () => {
    const adapter = createSmtpAdapter(
      { ...account, host: 'mail.nowhere.invalid', port: 587 },
      { certificates: [], reach: 'anywhere', ...direct },
    );
    const report = await adapter.test();
    expect(report.ok).toBe(false);
    expect(report.sentence).toMatch(/not found|not connected|did not answer/u);
  });

  it('says that the other kind of security is meant', async () => {
    const report = await adapterTo(peer.port, { security: 'starttls' }).test();
    expect(report).toEqual({ ok: false, sentence: saying('TLS from the start') });
  });

  it('says that a port without TLS was asked for TLS', async () => {
    const plain = await startSmtpPeer({
      certificates,
      user: USER,
      password: PASSWORD,
      security: 'starttls',
    });
    const report = await adapterTo(plain.port, { security: 'tls' }).test();
    await plain.stop();
    expect(report).toEqual({ ok: false, sentence: saying('secure connection') });
  });

  it('says that it did not sign in where no user name is entered', async () => {
    const report = await adapterTo(peer.port, { security: 'tls', user: '', password: '' }).test();
    expect(report).toEqual({ ok: true, sentence: saying('not asked to sign in') });
  });

  it('says that an empty password is wrong, without trying it', async () => {
    const report = await adapterTo(peer.port, { security: 'tls', password: '' }).test();
    expect(report).toEqual({ ok: false, sentence: saying('user name or password') });
  });

  it('goes nowhere but to this computer where the program is for trying out', async () => {
    for (const host of ['mail.example.org', '127.0.0.1.example.org', '10.0.0.1', 'localhost.example.org']) {
      const adapter = adapterTo(peer.port, { host });
      expect(await adapter.test()).toEqual({ ok: false, sentence: saying('trying out') });
      expect(await adapter.send(envelope())).toMatchObject({ kind: 'later' });
    }
  });
});
