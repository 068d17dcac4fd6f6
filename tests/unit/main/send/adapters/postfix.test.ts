import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSmtpAdapter } from '../../../../../src/main/send/adapters/smtp-adapter';
import type { Envelope } from '../../../../../src/main/send/send-adapter';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { startPostfix, type PostfixPeer } from '../../../../servers/postfix-peer';
import { findPostfix } from '../../../../servers/postfix-program';
import { saying } from './adapter-suite';

const FROM = 'clinic@trust.example.org';
const TO = 'sam.taylor@example.com';

const envelope = (change: Partial<Envelope> = {}): Envelope => ({
  reference: uuid(),
  channel: 'email',
  from: FROM,
  fromName: 'Clinig Cymunedol “Ŵyn”',
  to: TO,
  subject: '[secure] Eich apwyntiad ŵythnos nesaf 🌼',
  text: 'Ŵyth o’r gloch.\n\n.a dot begins this line\nFrom here on.\n',
  files: [],
  template: null,
  ...change,
});

const found = await findPostfix();
const why = 'missing' in found ? found.missing : '';

describe(`email through Debian’s Postfix over STARTTLS${why === '' ? '' : ` (not tried: ${why})`}`, () => {
  let certificates: Certificates;
  let postfix: PostfixPeer;

  beforeAll(async () => {
    if ('missing' in found) return;
    certificates = await makeCertificates();
    postfix = await startPostfix({ program: found.program, certificates, mailbox: TO, largest: 3_000_000 });
  }, 60_000);
  afterAll(() => postfix?.stop());

  const adapter = (trusted: readonly string[]) =>
    createSmtpAdapter(
      {
        host: postfix.host,
        port: postfix.port,
        security: 'starttls',
        user: '',
        password: '',
        signIn: 'password',
        perMinute: 600,
      },
      { certificates: trusted, reach: 'loopback', proxyFor: () => Promise.resolve(null) },
    );

  it.skipIf(why !== '')(
    'arrives with its words, its sender, its reference and its files as they were',
    async () => {
      const content = new Uint8Array(randomBytes(300_000));
      const one = envelope({ files: [{ name: 'llythyr ŵyth.pdf', type: 'application/pdf', content }] });
      expect(await adapter([certificates.ca]).send(one)).toMatchObject({ kind: 'sent', from: FROM });
      const [mail] = await postfix.arrived(1);
      expect(mail?.subject).toBe(one.subject);
      expect(mail?.text).toBe(one.text);
      expect(mail?.from?.value).toEqual([{ address: FROM, name: one.fromName }]);
      expect(mail?.headers.get('x-plainword-reference')).toBe(one.reference);
      expect(mail?.headers.get('delivered-to')).toMatchObject({ text: TO });
      expect(JSON.stringify(mail?.headers.get('received'))).toMatch(/using TLSv1\.[23]/u);
      expect(mail?.attachments.map(({ filename }) => filename)).toEqual(['llythyr ŵyth.pdf']);
      expect(mail?.attachments[0]?.content.equals(Buffer.from(content))).toBe(true);
    },
  );

  it.skipIf(why !== '')('is taken one after the other, each once', async () => {
    const before = postfix.count();
    for (let i = 0; i < 10; i += 1)
      expect((await adapter([certificates.ca]).send(envelope())).kind).toBe('sent');
    const all = await postfix.arrived(before + 10);
    expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(before + 10);
  });

  it.skipIf(why !== '')(
    'is refused for an address without a mailbox, and says that the address is wrong',
    async () => {
      expect(await adapter([certificates.ca]).send(envelope({ to: 'nobody@example.com' }))).toMatchObject({
        kind: 'refused',
        why: 'wrong-contact-point',
        sentence: saying('refused this address'),
      });
    },
  );

  it.skipIf(why !== '')(
    'is refused when it is larger than the server takes, before it is handed over',
    async () => {
      const content = new Uint8Array(3_000_000);
      const files = [{ name: 'scan.tif', type: 'image/tiff', content }];
      expect(await adapter([certificates.ca]).send(envelope({ files }))).toMatchObject({
        kind: 'refused',
        sentence: saying('longer than'),
      });
    },
  );

  it.skipIf(why !== '')('waits while the server’s certificate is not trusted here', async () => {
    const before = postfix.count();
    expect(await adapter([]).send(envelope())).toMatchObject({
      kind: 'later',
      sentence: saying('root certificate'),
    });
    expect(postfix.count()).toBe(before);
  });
});
